//! Takes the [`RustModel`], gives the [`FileTree`] of the written crate. It prints what `plan`
//! decided, makes prose fit for rustdoc, and cannot fail.

mod call;
mod crate_files;
mod docs;
mod enumeration;
mod examples;
mod extras;
mod front;
mod layout;
mod modules;
mod runtime;
mod same;
mod sheet;
mod strukt;
mod text;
mod types;
mod union;
mod wrap;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;
use sheet::Sheet;

use crate::plan::{File, Item, RustModel};

/// Every file of the written crate or module: its text by its path below the folder, with `/` between the
/// segments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileTree(pub BTreeMap<String, String>);

/// Prints a whole crate, or a module.
pub fn emit(model: &RustModel) -> FileTree {
    emit_but(model, |_| None)
}

/// The same, but for files of types whose text is known from elsewhere, by their paths.
pub fn emit_but(model: &RustModel, known: impl Fn(&str) -> Option<String> + Sync) -> FileTree {
    let others = || {
        let mut files = BTreeMap::new();
        modules::emit(model, &mut files);
        runtime::emit(model, &mut files);
        if model.root.is_empty() {
            crate_files::emit(model, &mut files);
            examples::emit(model, &mut files);
        }
        files
    };
    let types = || {
        // What a file has taken up is used for the next one.
        let file = |sheet: &mut Sheet, file: &File| {
            let path = path_of(model, file);
            let text = known(&path).unwrap_or_else(|| emit_file_on(sheet, file));
            (path, text)
        };
        model.files.par_iter().map_init(Sheet::default, file).collect::<Vec<_>>()
    };
    let (types, mut files) = rayon::join(types, others);
    files.extend(types);
    FileTree(files)
}

/// The dependencies that the code needs: names, and what stands behind the `=` in `Cargo.toml`.
pub fn dependencies(model: &RustModel) -> Vec<(&'static str, &'static str)> {
    crate_files::dependencies(model)
}

/// The path of a type's file below the output folder.
pub fn path_of(model: &RustModel, file: &File) -> String {
    in_sources(model, &format!("{}.rs", file.path))
}

/// The path of a file of code, given by its path below the folder of the root module.
fn in_sources(model: &RustModel, path: &str) -> String {
    if model.root.is_empty() { format!("src/{path}") } else { path.to_owned() }
}

/// Prints one type's file.
pub fn emit_file(file: &File) -> String {
    emit_file_on(&mut Sheet::default(), file)
}

/// Prints one type's file with all that there is to the type, whether another one is the same or not.
pub(crate) fn definition_of(file: &File) -> String {
    let mut sheet = Sheet::default();
    define(file, &mut sheet);
    layout::print_text(made_from(&file.page), sheet.text())
}

fn emit_file_on(sheet: &mut Sheet, file: &File) -> String {
    sheet.clear();
    match &file.same_as {
        Some((module, ident)) => same::emit(file, module, ident, sheet),
        None => define(file, sheet),
    }
    layout::print_text(made_from(&file.page), sheet.text())
}

fn define(file: &File, sheet: &mut Sheet) {
    let scope = types::Scope::new(file);
    scope.imports(sheet);
    match &file.item {
        Item::Struct(strukt) => strukt::emit(file, strukt, &scope, sheet),
        Item::Envelope(fields) => strukt::emit_envelope(file, fields, &scope, sheet),
        Item::Enum(enumeration) => enumeration::emit(file, enumeration, &scope, sheet),
        Item::Union(union) => union::emit(file, union, &scope, sheet),
        Item::Opaque => sheet.tokens(union::opaque(file)),
    }
    if let Some(call) = &file.call {
        sheet.tokens(call::emit(call, file, &scope));
    }
}

/// The first line of the file of a page's type.
pub fn header_of(page: &str) -> String {
    layout::header(made_from(page))
}

/// Whether a file of the crate is a part of the runtime.
pub(crate) fn is_runtime(text: &str) -> bool {
    text.starts_with(layout::RUNTIME)
}

fn made_from(page: &str) -> text::Comment {
    text::Comment::new(&format!("from {page}"))
}

/// The attributes of a type: its prose, its deprecation, and what the docs call it.
fn attributes_of_type(file: &File, docs: &[String]) -> TokenStream {
    let attributes = attributes(docs, file.deprecated.as_deref());
    let aliases = text::Alias::of(None, &file.name, &file.ident);
    quote! { #attributes #(#aliases)* }
}

/// The same, put down.
fn put_attributes_of_type(file: &File, docs: &[String], sheet: &mut Sheet) {
    put_attributes(docs, file.deprecated.as_deref(), 0, sheet);
    for alias in text::Alias::of(None, &file.name, &file.ident) {
        sheet.alias(0, &alias);
    }
}

/// The attributes of an item, put down in front of it.
fn put_attributes(docs: &[String], deprecated: Option<&str>, indent: isize, sheet: &mut Sheet) {
    for line in docs {
        sheet.doc(indent, &text::Doc::new(line));
    }
    if let Some(note) = deprecated {
        sheet.note(indent, &text::Note::new(note));
    }
}

/// The attributes of an item: its prose and its deprecation.
fn attributes(docs: &[String], deprecated: Option<&str>) -> TokenStream {
    let docs = docs.iter().map(|line| text::Doc::new(line));
    let deprecated = deprecated.map(text::Note::new);
    quote! { #(#docs)* #deprecated }
}
