//! The files that make a crate of the types: the manifest, the settings of tools.

use std::collections::BTreeMap;
use std::fmt::Write as _;

<<<<<<< HEAD
use quote::quote;
use rayon::prelude::*;

use super::layout;
use super::text::{Comment, Doc, toml};
use crate::plan::{Module, RuntimePart, RustModel};
=======
use super::text::toml;
use crate::plan::{Dates, RuntimePart, RustModel};
>>>>>>> main

/// Adds the files.
pub(super) fn emit(model: &RustModel, files: &mut BTreeMap<String, String>) {
    files.insert("Cargo.toml".to_owned(), manifest(model));
    // The layout is prettyplease's, which wraps lines earlier than rustfmt does.
    files.insert(
        "rustfmt.toml".to_owned(),
        "# The generator lays the files out; `cargo fmt` leaves them alone.\ndisable_all_formatting = true\n"
            .to_owned(),
    );
<<<<<<< HEAD
    let modules = model.modules.par_iter().map(|module| {
        let path: Vec<&str> = module.path.iter().map(|ident| ident.as_str()).collect();
        match path.as_slice() {
            [] => ("src/lib.rs".to_owned(), root(model, module)),
            _ => (format!("src/{}/mod.rs", path.join("/")), inner(module)),
        }
    });
    files.extend(modules.collect::<Vec<_>>());
=======
>>>>>>> main
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
    for (name, requirement) in dependencies(model) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name} = {requirement}");
    }
    text.push_str(LINTS);
    text
}

/// What the code depends on.
pub(super) fn dependencies(model: &RustModel) -> Vec<(&'static str, &'static str)> {
    let mut dependencies = vec![
        ("serde", r#"{ version = "1", default-features = false, features = ["std"] }"#),
        ("serde_json", EXACT_NUMBERS),
    ];
    for part in &model.parts {
        dependencies.extend(match part {
            RuntimePart::Time => match model.dates {
                Dates::Chrono => {
                    &[("chrono", r#"{ version = "0.4", default-features = false, features = ["std"] }"#)][..]
                }
                Dates::Time => {
                    &[("time", r#"{ version = "0.3", default-features = false, features = ["std"] }"#)]
                }
                Dates::Jiff | Dates::String => {
                    &[("jiff", r#"{ version = "1", default-features = false, features = ["std"] }"#)]
                }
            },
            RuntimePart::BigInteger => &[("num-bigint", r#""0.5""#)],
            RuntimePart::Decimal => {
                &[("rust_decimal", r#"{ version = "1", default-features = false, features = ["std"] }"#)]
            }
            RuntimePart::Bytes => &[("base64", r#""0.22""#), ("bytes", r#""1""#)],
            RuntimePart::Http => &[("bytes", r#""1""#), ("http", r#""1""#)],
            RuntimePart::Models
            | RuntimePart::Own
            | RuntimePart::Enums
            | RuntimePart::Unions
            | RuntimePart::Opaque
            | RuntimePart::OptionalNullable => &[],
        });
    }
    dependencies.sort_unstable();
    dependencies.dedup();
    dependencies
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
<<<<<<< HEAD

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
    let head = quote! { #(#docs)* #limit };
    let mut lines = contents(module);
    lines.push("pub mod wire;".to_owned());
    layout::print_lines("from the docs", head, &lines)
}

fn inner(module: &Module) -> String {
    let docs = Doc::new(&format!("The types of {}.", super::docs::code(&module.folder))).inner();
    layout::print_lines(Comment::new(&format!("from {}", module.folder)), docs, &contents(module))
}

/// The modules and types of a module, a line each: parsing twenty thousand of them would take longer than
/// what else there is to do.
fn contents(module: &Module) -> Vec<String> {
    let modules = module.modules.iter().map(|name| format!("pub mod {};", name.as_str()));
    let files = module.types.iter().map(|(file, _)| format!("mod {};", file.as_str()));
    let exports = module.types.iter();
    let exports = exports.map(|(file, own)| format!("pub use {}::{};", file.as_str(), own.as_str()));
    modules.chain(files).chain(exports).collect()
}
=======
>>>>>>> main
