//! The derive twin: the same crate with serde's derives in place of the runtime's tables.
//!
//! It is made from the written files, so that docs, names, types and modules are the same to the
//! letter; only what reads and writes JSON differs.

use std::collections::BTreeMap;

use generator::emit;
use generator::plan::{EnumValues, Field, File, Item, Json, Presence, RuntimePart, RustModel};

/// The files of the twin by their path.
pub fn files(model: &RustModel) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = emit::emit(model)
        .0
        .into_iter()
        .filter(|(path, _)| !path.starts_with("src/wire/") || path == "src/wire/http.rs")
        .collect();
    for file in &model.files {
        files.insert(format!("src/{}.rs", file.path), twin(file));
    }
    let mut wire = "//! What is left of the runtime.\n".to_owned();
    if model.parts.contains(&RuntimePart::Http) {
        wire.push_str("mod http;\npub use self::http::{same_optional_response, same_response};\n");
    }
    files.insert("src/wire/mod.rs".to_owned(), wire);
    if let Some(manifest) = files.get_mut("Cargo.toml") {
        *manifest = manifest
            .replace(
                "serde = { version = \"1\", default-features = false, features = [\"std\"] }",
                "serde = { version = \"1\", features = [\"derive\"] }",
            )
            .replace(
                "jiff = { version = \"1\", default-features = false, features = [\"std\"] }",
                "jiff = { version = \"1\", features = [\"serde\"] }",
            );
    }
    files
}

fn twin(file: &File) -> String {
    // Derives have no type for what may be absent or null; `Option` costs them less.
    let text = emit::emit_file(file).replace("wire::OptionalNullable<", "Option<");
    let uses_wire = text.contains("wire::same");
    let text = without_runtime(&text, uses_wire);
    match &file.item {
        Item::Struct(strukt) => derive_struct(&text, &strukt.fields),
        Item::Envelope(_) => text,
        Item::Enum(enumeration) => match &enumeration.values {
            EnumValues::Strings(values) => {
                let values: Vec<&str> = values.iter().map(|(_, value)| value.as_str()).collect();
                string_enum(&text, &values)
            }
            EnumValues::Integers(values) => integer_enum(&text, file.ident.as_str(), values),
        },
        Item::Union(_) => union(&text, file.ident.as_str()),
        Item::Opaque => {
            text.replace("PartialEq, Default)]", "PartialEq, Default, serde::Serialize, serde::Deserialize)]")
        }
    }
}

/// The file without its impls of the runtime's traits, which start at the margin and end with a
/// brace there.
fn without_runtime(text: &str, uses_wire: bool) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("impl wire::") {
            inside = true;
        }
        let call = line.starts_with("wire::") || (line == "use crate::wire;" && !uses_wire);
        if !inside && !call {
            kept.push_str(line);
            kept.push('\n');
        }
        if line == "}" {
            inside = false;
        }
    }
    kept
}

fn derive_struct(text: &str, fields: &[Field]) -> String {
    let mut fields = fields.iter();
    let mut out = String::new();
    for line in text.lines() {
        if line.starts_with("#[derive(") {
            let derive = line.replace(")]", ", serde::Serialize, serde::Deserialize)]");
            out.push_str(&derive);
            out.push('\n');
            continue;
        }
        let is_field = line.starts_with("    pub ") && !line.starts_with("    pub fn");
        if is_field && let Some(field) = fields.next() {
            out.push_str(&attribute(field));
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn attribute(field: &Field) -> String {
    match &field.json {
        Json::Key { key, presence: Presence::Optional } => {
            format!("    #[serde(rename = {key:?}, skip_serializing_if = \"Option::is_none\")]\n")
        }
        Json::Key { key, .. } => format!("    #[serde(rename = {key:?})]\n"),
        Json::Flattened => "    #[serde(flatten)]\n".to_owned(),
        Json::Absent => "    #[serde(skip)]\n".to_owned(),
    }
}

fn string_enum(text: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut first = true;
    let mut out = String::new();
    for line in text.lines() {
        if line.starts_with("#[derive(") {
            out.push_str("#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]\n");
            continue;
        }
        let is_variant = line.starts_with("    ") && !line.starts_with("     ") && line.ends_with(',');
        if is_variant && line.starts_with("    Unknown(") {
            out.push_str("    #[serde(untagged)]\n");
        } else if is_variant && let Some(value) = values.next() {
            out.push_str(&format!("    #[serde(rename = {value:?})]\n"));
            if std::mem::take(&mut first) {
                out.push_str("    #[default]\n");
            }
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn integer_enum(text: &str, own: &str, values: &[(generator::plan::Ident, i64)]) -> String {
    let derive = "#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]\n\
                  #[serde(from = \"i64\", into = \"i64\")]";
    let arms: String =
        values.iter().map(|(name, value)| format!("            {value} => Self::{name},\n")).collect();
    let text = text.replace("#[derive(Debug, Clone, PartialEq, Eq, Hash)]", derive);
    format!(
        "{text}\nimpl From<i64> for {own} {{\n    fn from(value: i64) -> Self {{\n        match value {{\n{arms}            other => Self::Unknown(other),\n        }}\n    }}\n}}\n\
         \nimpl From<{own}> for i64 {{\n    fn from(value: {own}) -> Self {{\n        value.value()\n    }}\n}}\n\
         \nimpl Default for {own} {{\n    fn default() -> Self {{\n        Self::from(0)\n    }}\n}}\n"
    )
}

fn union(text: &str, own: &str) -> String {
    let derive =
        "#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]\n#[serde(untagged)]";
    let text = text.replace("#[derive(Debug, Clone, PartialEq)]", derive);
    format!(
        "{text}\nimpl Default for {own} {{\n    fn default() -> Self {{\n        Self::Unknown(serde_json::Value::Null)\n    }}\n}}\n"
    )
}
