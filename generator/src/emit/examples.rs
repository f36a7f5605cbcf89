//! The written crate's test of the docs' examples.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::layout;
use super::text::Doc;
use super::types::ident;
use crate::plan::{File, Item, Json, RustModel, Sample};

/// The hand-written part: what is done with each example.
const MAIN: &str = include_str!("../../runtime/examples.rs");

/// Adds the files, if there is an example.
pub(super) fn emit(model: &RustModel, files: &mut BTreeMap<String, String>) {
    let rows: Vec<TokenStream> = model.files.iter().flat_map(rows).collect();
    if rows.is_empty() {
        return;
    }
    let package = format_ident!("{}", model.package.replace('-', "_"));
    let docs = Doc::new("The examples, in the order of the pages.").inner();
    let table = quote! {
        #docs

        use #package as models;

        use super::{Example, example};

        pub(super) const EXAMPLES: &[Example] = &[#(#rows),*];
    };
    files.insert("tests/examples/table.rs".to_owned(), layout::print("from the Example cells", table));
    let header = layout::header("from generator/runtime");
    let limit = model.recursion_limit.map(|limit| format!("#![recursion_limit = \"{limit}\"]\n\n"));
    let main = MAIN.replacen("mod table;", &format!("{}mod table;", limit.unwrap_or_default()), 1);
    let main = main.replace("use models::", &format!("use {package}::"));
    files.insert("tests/examples/main.rs".to_owned(), format!("{header}\n{main}"));
}

fn rows(file: &File) -> Vec<TokenStream> {
    let Item::Struct(strukt) = &file.item else { return Vec::new() };
    let modules = file.path.split('/').map(|segment| format_ident!("{segment}"));
    let mut path: Vec<_> = modules.collect();
    // The last segment is the file, whose type its folder exports.
    path.pop();
    path.push(ident(&file.ident));
    let row = |sample: &Sample, key: &str| {
        let json = &sample.json;
        let conflict = match &sample.conflict {
            None => quote! { None },
            Some(conflict) => quote! { Some(#conflict) },
        };
        quote! { example::<models #(::#path)*>(#key, #json, #conflict) }
    };
    (strukt.fields.iter())
        .flat_map(|field| match &field.json {
            Json::Key { key, .. } => field.samples.iter().map(|sample| row(sample, key)).collect(),
            Json::Flattened | Json::Absent => Vec::new(),
        })
        .collect()
}
