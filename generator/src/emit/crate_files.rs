//! The files that make a crate of the types: the manifest, the modules, the settings of tools.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quote::quote;

use super::layout;
use super::text::{Comment, Doc, toml};
use super::types::ident;
use crate::plan::{Module, RuntimePart, RustModel};

/// Adds the files.
pub(super) fn emit(model: &RustModel, files: &mut BTreeMap<String, String>) {
    files.insert("Cargo.toml".to_owned(), manifest(model));
    // The layout is prettyplease's, which wraps lines earlier than rustfmt does.
    files.insert(
        "rustfmt.toml".to_owned(),
        "# The generator lays the files out; `cargo fmt` leaves them alone.\ndisable_all_formatting = true\n"
            .to_owned(),
    );
    for module in &model.modules {
        let path: Vec<&str> = module.path.iter().map(|ident| ident.as_str()).collect();
        match path.as_slice() {
            [] => files.insert("src/lib.rs".to_owned(), root(model, module)),
            _ => files.insert(format!("src/{}/mod.rs", path.join("/")), inner(module)),
        };
    }
}

fn manifest(model: &RustModel) -> String {
    let mut text = format!(
        r#"# This file is yours: the generator wrote it once, and keeps in it only the dependencies that its code needs.

[package]
name = {package}
description = "Models of an API, made from its docs"
version = {version}
edition = "2024"
rust-version = "1.88"
publish = false

[dependencies]
"#,
        package = toml(&model.package),
        version = toml(model.version),
    );
    let mut dependencies = vec![
        ("serde", r#"{ version = "1", default-features = false, features = ["std"] }"#),
        ("serde_json", EXACT_NUMBERS),
    ];
    for part in &model.parts {
        dependencies.extend(match part {
            RuntimePart::Time => {
                &[("jiff", r#"{ version = "1", default-features = false, features = ["std"] }"#)][..]
            }
            RuntimePart::BigInteger => &[("num-bigint", r#""0.5""#)],
            RuntimePart::Decimal => {
                &[("rust_decimal", r#"{ version = "1", default-features = false, features = ["std"] }"#)]
            }
            RuntimePart::Bytes => &[("base64", r#""0.22""#), ("bytes", r#""1""#)],
            RuntimePart::Http => &[("bytes", r#""1""#), ("http", r#""1""#)],
            RuntimePart::Models
            | RuntimePart::Enums
            | RuntimePart::Unions
            | RuntimePart::Opaque
            | RuntimePart::OptionalNullable => &[],
        });
    }
    dependencies.sort_unstable();
    dependencies.dedup();
    for (name, requirement) in dependencies {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name} = {requirement}");
    }
    text.push_str(LINTS);
    text
}

/// Fractions to the last bit, which is sometimes missed without the one feature, and numbers to the
/// digit, as they stand in the JSON text, by the other.
const EXACT_NUMBERS: &str = r#"{ version = "1", features = ["float_roundtrip", "raw_value"] }"#;

/// What the written crate answers for and what it does not.
const LINTS: &str = r#"
[lints.rust]
unsafe_code = "forbid"
# Types refer to each other, deprecated or not: the warning is for those who use this crate.
deprecated = "allow"
# The docs choose the names and the letters they are written in.
confusable_idents = "allow"
mixed_script_confusables = "allow"
uncommon_codepoints = "allow"

[lints.clippy]
# The docs choose the names.
enum_variant_names = "allow"
module_inception = "allow"
# A boxed variant would change the type whenever a page gains a field.
large_enum_variant = "allow"
# The docs choose how deep lists and maps nest.
type_complexity = "allow"
"#;

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
    let contents = contents(module);
    layout::print("from the docs", quote! { #(#docs)* #limit #contents pub mod wire; })
}

fn inner(module: &Module) -> String {
    let docs = Doc::new(&format!("The types of {}.", super::docs::code(&module.folder))).inner();
    let contents = contents(module);
    layout::print(Comment::new(&format!("from {}", module.folder)), quote! { #docs #contents })
}

fn contents(module: &Module) -> proc_macro2::TokenStream {
    let modules = module.modules.iter().map(ident);
    let files = module.types.iter().map(|(file, _)| ident(file));
    let exports = module.types.iter().map(|(file, own)| {
        let (file, own) = (ident(file), ident(own));
        quote! { pub use #file::#own; }
    });
    quote! { #(pub mod #modules;)* #(mod #files;)* #(#exports)* }
}
