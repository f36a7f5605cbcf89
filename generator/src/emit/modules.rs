//! The files that hold the types together: the root, and a module for each folder.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::text::{Comment, Doc};
use super::types::ident;
use super::{in_sources, layout};
use crate::plan::{Module, RustModel};

/// Adds the files.
pub(super) fn emit(model: &RustModel, files: &mut BTreeMap<String, String>) {
    for module in &model.modules {
        let path: Vec<&str> = module.path.iter().map(|ident| ident.as_str()).collect();
        let (name, text) = match path.as_slice() {
            [] if model.root.is_empty() => ("lib.rs".to_owned(), root(model, module)),
            [] => ("mod.rs".to_owned(), root_of_a_module(module)),
            _ => (format!("{}/mod.rs", path.join("/")), inner(module)),
        };
        files.insert(in_sources(model, &name), text);
    }
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
    let docs = ["Models of an API, made from its docs.", ""].iter().chain(plain).chain(&[
        "[`wire::decode`] reads tolerantly and lists what deviated from the docs, down to single values",
        "of a wrong type; [`wire::decode_strict`] refuses all of that.",
    ]);
    let docs = docs.map(|line| Doc::new(line).inner());
    let limit = model.recursion_limit.map(|limit| {
        let limit = limit.to_string();
        quote! { #![recursion_limit = #limit] }
    });
    let contents = contents(module, None);
    layout::print("from the docs", quote! { #(#docs)* #limit #contents pub mod wire; })
}

/// The root of a module in somebody's crate. It may be the text of an `include!`, which can have no
/// attributes of the whole file; so what is allowed to the types, and that rustfmt leaves them alone, stands
/// before each item. The lints about letters are those of a whole crate and cannot stand there.
fn root_of_a_module(module: &Module) -> String {
    let attributes = quote! {
        #[rustfmt::skip]
        #[allow(
            dead_code, deprecated, unreachable_pub, unused_imports,
            clippy::all, clippy::pedantic, clippy::nursery,
            reason = "the docs choose the names and what is in the types"
        )]
    };
    let contents = contents(module, Some(&attributes));
    layout::print("from the docs", quote! { #contents #attributes pub mod wire; })
}

fn inner(module: &Module) -> String {
    let docs = Doc::new(&format!("The types of {}.", super::docs::code(&module.folder))).inner();
    let contents = contents(module, None);
    layout::print(Comment::new(&format!("from {}", module.folder)), quote! { #docs #contents })
}

fn contents(module: &Module, attributes: Option<&TokenStream>) -> TokenStream {
    let modules = module.modules.iter().map(ident);
    let files = module.types.iter().map(|(file, _)| ident(file));
    let exports = module.types.iter().map(|(file, own)| {
        let (file, own) = (ident(file), ident(own));
        quote! { #attributes pub use #file::#own; }
    });
    quote! { #(#attributes pub mod #modules;)* #(#attributes mod #files;)* #(#exports)* }
}
