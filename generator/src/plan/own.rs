//! Rust that the user wrote: it is asked whether the grammar has it, and nothing else is let through.

use std::collections::{BTreeMap, BTreeSet};

use super::RustType;
use crate::diagnostic::{self, Diagnostic, Diagnostics};
use crate::graph::{TypeGraph, TypeId};
use crate::source::Spanned;

/// A piece of Rust that the user wrote and that the grammar has.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(String);

impl Code {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last name of a path.
    pub(crate) fn last(&self) -> &str {
        self.0.rsplit("::").next().unwrap_or(&self.0).trim()
    }
}

/// What the user wants of a type besides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Extras {
    /// The traits to be derived.
    pub derive: Vec<Code>,
    /// The attributes, without what is around them.
    pub attributes: Vec<Code>,
    /// The places of the fields or members that close a circle of types, through lists and maps too; known
    /// only where traits are derived.
    pub circles: BTreeSet<usize>,
}

/// What the user's texts come to.
#[derive(Debug, Default)]
pub(super) struct OwnTypes {
    pub(super) replacements: BTreeMap<TypeId, Code>,
    pub(super) extras: BTreeMap<TypeId, Extras>,
}

impl OwnTypes {
    pub(super) fn new(graph: &TypeGraph, diagnostics: &mut Diagnostics) -> Self {
        let mut all = Self::default();
        if graph.own.is_empty() {
            return all;
        }
        let circles = graph.circles();
        let mut reader = Reader { diagnostics, said: Vec::new() };
        for (&id, own) in &graph.own {
            let replacement = own.replace.as_ref().and_then(|text| {
                reader.read(text, "the path of a type", |text| {
                    matches!(syn::parse_str(text), Ok(syn::Type::Path(_)))
                })
            });
            all.replacements.extend(replacement.map(|code| (id, code)));
            let path = |text: &str| syn::parse_str::<syn::Path>(text).is_ok();
            let meta = |text: &str| syn::parse_str::<syn::Meta>(text).is_ok();
            let derive = own.derive.iter().filter_map(|text| reader.read(text, "the path of a trait", path));
            let derive = derive.collect();
            let attributes = own.attributes.iter();
            let attributes = attributes.filter_map(|text| reader.read(text, "an attribute", meta)).collect();
            let circles = circles.iter().filter(|(of, _)| *of == id).map(|(_, slot)| *slot).collect();
            all.extras.insert(id, Extras { derive, attributes, circles });
        }
        all
    }
}

struct Reader<'a> {
    diagnostics: &'a mut Diagnostics,
    /// What was found wrong before: a pattern may mean many types.
    said: Vec<Spanned<String>>,
}

impl Reader<'_> {
    fn read(&mut self, text: &Spanned<String>, what: &str, is_right: impl Fn(&str) -> bool) -> Option<Code> {
        let bare = text.value.trim();
        let bare = bare.strip_prefix("#[").and_then(|inner| inner.strip_suffix(']')).unwrap_or(bare).trim();
        if is_right(bare) {
            return Some(Code(bare.to_owned()));
        }
        if !self.said.contains(text) {
            let message = format!("`{}` is not {what}", text.value);
            self.diagnostics.push(Diagnostic::new(diagnostic::Code::ConfigValue, text.span, message));
            self.said.push(text.clone());
        }
        None
    }
}

/// The types that the runtime knows by itself.
pub(super) fn known(code: &Code) -> Option<RustType> {
    let path: String = code.0.chars().filter(|c| !c.is_whitespace()).collect();
    match path.trim_start_matches("::") {
        "String" | "std::string::String" => Some(RustType::String),
        "bool" => Some(RustType::Bool),
        "i64" => Some(RustType::I64),
        "f64" => Some(RustType::F64),
        "num_bigint::BigInt" => Some(RustType::BigInt),
        "rust_decimal::Decimal" => Some(RustType::Decimal),
        "bytes::Bytes" => Some(RustType::Bytes),
        "serde_json::Value" => Some(RustType::Value),
        _ => None,
    }
}
