//! The files that hold the types together: the root, and a module for each folder.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use rayon::prelude::*;

use super::text::{Comment, Doc};
use super::{front, in_sources, layout};
use crate::plan::{Ident, Module, RuntimePart, RustModel, feature_of_calls};

/// Adds the files.
pub(super) fn emit(model: &RustModel, files: &mut BTreeMap<String, String>) {
    let modules = model.modules.par_iter().map(|module| {
        let path: Vec<&str> = module.path.iter().map(|ident| ident.as_str()).collect();
        let (name, text) = match path.as_slice() {
            [] if model.root.is_empty() => ("lib.rs".to_owned(), root(model, module)),
            [] => ("mod.rs".to_owned(), root_of_a_module(model, module)),
            _ => (format!("{}/mod.rs", path.join("/")), inner(model, module)),
        };
        (in_sources(model, &name), text)
    });
    files.extend(modules.collect::<Vec<_>>());
}

fn root(model: &RustModel, module: &Module) -> String {
    let plain: &[&str] = match model.strict {
        false => &[
            "Every type reads tolerantly with plain serde (`serde_json::from_slice` and the like): what",
            "a server leaves out or adds is no error.",
        ],
        true => &[
            "Plain serde (`serde_json::from_slice` and the like) refuses what lacks a required key, or has",
            "null there; what a server adds is no error.",
        ],
    };
    let reading = plain.iter().chain(&[
        "[`wire::decode`] reads tolerantly and lists what deviated from the docs, down to single values",
        "of a wrong type; [`wire::decode_strict`] refuses all of that.",
    ]);
    let top = front::top(model);
    let docs = front::doc(reading.map(|&line| line.to_owned()).chain(front::calls(model)));
    let limit = model.recursion_limit.map(|limit| {
        let limit = limit.to_string();
        quote! { #![recursion_limit = #limit] }
    });
    let head = quote! { #top #docs #limit };
    // `Cargo.toml` is the user's once it is written, so what is new in files stands in them.
    let large = model.parts.contains(&RuntimePart::Unions).then(|| {
        quote! { #![allow(clippy::result_large_err, reason = "`into_…` gives a union back as it was")] }
    });
    let head = quote! { #head #large };
    let mut lines = contents(model, module);
    lines.push(WIRE.to_owned());
    layout::print_lines("from the docs", head, &lines)
}

/// The module of the runtime.
const WIRE: &str = "pub mod wire;";

/// What stands before each item of the root of a module in somebody's crate. It may be the text of an
/// `include!`, which can have no attributes of the whole file; so what is allowed to the types, and that
/// rustfmt leaves them alone, stands here. The lints about letters are those of a whole crate and cannot.
const ATTRIBUTES: &str = r#"#[rustfmt::skip]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "the docs choose the names and what is in the types"
)]
"#;

fn root_of_a_module(model: &RustModel, module: &Module) -> String {
    // Nor can such a text have docs of its own.
    let front = front::comment(model).into_iter().map(|line| format!("// {line}").trim_end().to_owned());
    let items = contents(model, module).into_iter().chain([WIRE.to_owned()]);
    let items = items.map(|line| format!("{ATTRIBUTES}{line}"));
    let lines: Vec<String> = front.chain([String::new()]).chain(items).collect();
    layout::print_lines("from the docs", TokenStream::new(), &lines)
}

fn inner(model: &RustModel, module: &Module) -> String {
    let docs = Doc::new(&format!("The types of {}.", super::docs::code(&module.folder))).inner();
    layout::print_lines(Comment::new(&format!("from {}", module.folder)), docs, &contents(model, module))
}

/// The modules and types of a module, a line each: parsing twenty thousand of them would take longer than
/// what else there is to do.
fn contents(model: &RustModel, module: &Module) -> Vec<String> {
    let gate = &*gate(model);
    let modules = module.modules.iter().map(|name| format!("pub mod {};", name.as_str()));
    // A file may have several types.
    let mut files: BTreeMap<&Ident, &str> = module.of_calls.iter().map(|(file, _)| (file, gate)).collect();
    files.extend(module.types.iter().map(|(file, _)| (file, "")));
    let files = files.into_iter().map(|(file, gate)| format!("{gate}mod {};", file.as_str()));
    let export = |(file, own): &(Ident, Ident)| format!("pub use {}::{};", file.as_str(), own.as_str());
    let exports = module.types.iter().map(export);
    let of_calls = module.of_calls.iter().map(|it| format!("{gate}{}", export(it)));
    modules.chain(files).chain(exports).chain(of_calls).collect()
}

/// What stands above a line that is of use only with operations.
pub(super) fn gate(model: &RustModel) -> String {
    let line = |feature| format!("#[cfg(feature = \"{feature}\")]\n");
    feature_of_calls(&model.root).map(line).unwrap_or_default()
}
