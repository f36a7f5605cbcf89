//! The files that make a crate of the types: the manifest, the settings of tools.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::text::toml;
use crate::plan::{Dates, RuntimePart, RustModel, feature_of_calls};

/// Adds the files.
pub(super) fn emit(model: &RustModel, files: &mut BTreeMap<String, String>) {
    files.insert("Cargo.toml".to_owned(), manifest(model));
    // The layout is prettyplease's, which wraps lines earlier than rustfmt does.
    files.insert(
        "rustfmt.toml".to_owned(),
        "# The generator lays the files out; `cargo fmt` leaves them alone.\ndisable_all_formatting = true\n"
            .to_owned(),
    );
}

fn manifest(model: &RustModel) -> String {
    let mut text = format!(
        r#"# This file is yours: the generator wrote it once, and keeps in it only the dependencies and features that its code needs.

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
    let features = features(model);
    if !features.is_empty() {
        text.push_str(FEATURES);
    }
    for (name, what) in features {
        let _ = writeln!(text, "{name} = {what}");
    }
    text.push_str(LINTS);
    text
}

/// What stands above the features.
const FEATURES: &str = "
[features]
# The operations, and what sends them; models alone need none of it.
";

/// What a crate can do without: what is a feature in `Cargo.toml`.
fn features(model: &RustModel) -> Vec<(&'static str, String)> {
    let feature = feature_of_calls(&model.root).filter(|_| model.parts.contains(&RuntimePart::Calls));
    let Some(calls) = feature else { return Vec::new() };
    let optional = ["bytes", "http"].into_iter().filter(|name| !needs(model, name));
    let optional: Vec<String> = optional.map(|name| format!("\"dep:{name}\"")).collect();
    vec![
        ("default", format!("[\"{calls}\"]")),
        (calls, format!("[{}]", optional.join(", "))),
        ("reqwest", format!("[\"{calls}\", \"dep:reqwest\"]")),
        ("ureq", format!("[\"{calls}\", \"dep:ureq\"]")),
    ]
}

/// Whether models need a dependency that operations need in any case.
fn needs(model: &RustModel, dependency: &str) -> bool {
    match dependency {
        "http" => model.parts.contains(&RuntimePart::Http),
        _ => [RuntimePart::Http, RuntimePart::Bytes].iter().any(|part| model.parts.contains(part)),
    }
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
            RuntimePart::Bytes => &[("base64", r#""0.22""#), ("bytes", PLAIN)],
            RuntimePart::Http => &[("bytes", PLAIN), ("http", PLAIN)],
            RuntimePart::Calls => &[
                ("reqwest", r#"{ version = "0.13", default-features = false, optional = true }"#),
                ("ureq", r#"{ version = "3", default-features = false, optional = true }"#),
            ],
            RuntimePart::Models
            | RuntimePart::Own
            | RuntimePart::Enums
            | RuntimePart::Unions
            | RuntimePart::Opaque
            | RuntimePart::OptionalNullable => &[],
        });
    }
    if model.parts.contains(&RuntimePart::Calls) {
        let is_plain = |name| feature_of_calls(&model.root).is_none() || needs(model, name);
        let calls = ["bytes", "http"].map(|name| (name, if is_plain(name) { PLAIN } else { OPTIONAL }));
        dependencies.extend(calls);
    }
    dependencies.sort_unstable();
    dependencies.dedup();
    dependencies
}

/// Any release of the first version.
const PLAIN: &str = r#""1""#;

/// The same, of what only a feature needs.
const OPTIONAL: &str = r#"{ version = "1", optional = true }"#;

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
