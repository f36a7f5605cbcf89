//! The written crate's test of the docs' examples.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use rayon::prelude::*;

use super::layout;
use super::text::Doc;
use super::types::ident;
use crate::plan::{File, Item, Json, RustModel, Sample};

/// The hand-written part: what is done with each example.
const MAIN: &str = include_str!("../../runtime/examples.rs");

/// How many examples are printed at once. Even these are more than fit on one line.
const PART: usize = 200;

/// Adds the files, if there is an example.
pub(super) fn emit(model: &RustModel, files: &mut BTreeMap<String, String>) {
    let rows: Vec<Row<'_>> = model.files.iter().flat_map(rows).collect();
    if rows.is_empty() {
        return;
    }
    let package = format_ident!("{}", model.package.replace('-', "_")).to_string();
    let parts = rows.par_chunks(PART).enumerate().map(|(index, part)| {
        let is_last = (index + 1) * PART >= rows.len();
        table(&package, part, (!is_last).then(|| quote! { next }))
    });
    let table = joined(&parts.collect::<Vec<_>>()).unwrap_or_else(|| table(&package, &rows, None));
    files.insert("tests/examples/table.rs".to_owned(), table);
    let header = layout::RUNTIME;
    let limit = model.recursion_limit.map(|limit| format!("#![recursion_limit = \"{limit}\"]\n\n"));
    let main = MAIN.replacen("mod table;", &format!("{}mod table;", limit.unwrap_or_default()), 1);
    let main = main.replace("use models::", &format!("use {package}::"));
    files.insert("tests/examples/main.rs".to_owned(), format!("{header}\n{main}"));
}

/// An example of a field.
struct Row<'a> {
    file: &'a File,
    key: &'a str,
    sample: &'a Sample,
}

fn rows(file: &File) -> Vec<Row<'_>> {
    let Item::Struct(strukt) = &file.item else { return Vec::new() };
    (strukt.fields.iter())
        .flat_map(|field| match &field.json {
            Json::Key { key, .. } => field.samples.iter().map(|sample| Row { file, key, sample }).collect(),
            Json::Flattened | Json::Absent => Vec::new(),
        })
        .collect()
}

/// The file of the table. How a row is laid out depends on whether another one follows.
fn table(package: &str, rows: &[Row<'_>], next: Option<TokenStream>) -> String {
    let package = format_ident!("{package}");
    let docs = Doc::new("The examples, in the order of the pages.").inner();
    let rows = rows.iter().map(Row::tokens).chain(next);
    let table = quote! {
        #docs

        use #package as models;

        use super::{Example, example};

        pub(super) const EXAMPLES: &[Example] = &[#(#rows),*];
    };
    layout::print("from the Example cells", table)
}

/// One table of several: the lines of all between the first lines and the last one. They are printed apart
/// because a list of ten thousand takes as long as all types.
fn joined(tables: &[String]) -> Option<String> {
    const START: &str = " = &[\n";
    const NEXT: &str = "    next,\n];\n";
    let (last, others) = tables.split_last()?;
    let mut whole = String::new();
    for table in others.iter().map(|table| table.strip_suffix(NEXT)).chain([Some(last.as_str())]) {
        let start = if whole.is_empty() { 0 } else { table?.find(START)? + START.len() };
        whole.push_str(table?.get(start..)?);
    }
    Some(whole)
}

impl Row<'_> {
    fn tokens(&self) -> TokenStream {
        let Self { file, key, sample } = self;
        let modules = file.path.split('/').map(|segment| format_ident!("{segment}"));
        let mut path: Vec<_> = modules.collect();
        // The last segment is the file, whose type its folder exports.
        path.pop();
        path.push(ident(&file.ident));
        let json = &sample.json;
        let conflict = match &sample.conflict {
            None => quote! { None },
            Some(conflict) => quote! { Some(#conflict) },
        };
        quote! { example::<models #(::#path)*>(#key, #json, #conflict) }
    }
}
