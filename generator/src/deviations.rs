//! Takes deviations as JSON lines, as `validate --format json` prints them and a program may write down those of
//! `wire::decode`; gives the lines of `wire.toml` that make the docs say what was sent.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::graph::{Schema, TypeGraph};

/// A deviation that somebody wrote down.
#[derive(Debug, Deserialize)]
struct Reported {
    kind: String,
    /// The documented field, as `Type.key`.
    field: Option<String>,
    path: String,
    #[serde(default)]
    found: String,
}

/// What deviations say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Advice {
    /// Lines for `wire.toml`.
    pub config: String,
    /// What `wire.toml` has no words for, a line each: a recorded body shows it.
    pub others: Vec<String>,
}

/// The deviations of a text, if each of its lines is one.
pub(crate) fn read(graph: &TypeGraph, text: &str) -> Option<Advice> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let reported: Option<Vec<Reported>> = lines.map(|line| serde_json::from_str(line).ok()).collect();
    let reported = reported.filter(|it| !it.is_empty())?;
    let mut advice = Advice::default();
    let mut said: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for deviation in &reported {
        match entry(graph, deviation) {
            Some((page, field, what)) => {
                said.entry(page).or_default().entry(field).or_default().insert(what);
            }
            None => {
                let Reported { kind, path, found, .. } = deviation;
                advice.others.push(format!("{path}: {kind}: found {found}"));
            }
        }
    }
    advice.others.sort();
    advice.others.dedup();
    for (page, fields) in said {
        advice.config.push_str(&format!("[fields.{page:?}]\n"));
        for (field, what) in fields {
            let what = what.into_iter().collect::<Vec<_>>().join(", ");
            advice.config.push_str(&format!("{field:?} = {{ {what} }}\n"));
        }
    }
    Some(advice)
}

/// The page without its ending, the name in the docs, and what to say of it.
fn entry(graph: &TypeGraph, deviation: &Reported) -> Option<(String, String, String)> {
    let (ty, key) = deviation.field.as_deref()?.split_once('.')?;
    let mut types = graph.types.iter().filter(|def| !def.inline && def.name == ty);
    let def = types.next().filter(|_| types.next().is_none())?;
    let Schema::Struct(strukt) = &def.schema else { return None };
    let documented = strukt.fields.iter().find(|field| field.key.name == key);
    let what = match deviation.kind.as_str() {
        "missing" => "required = false".to_owned(),
        "null" => "nullable = true".to_owned(),
        "other key" => format!("key = {:?}", deviation.found.trim_matches('"')),
        "unknown field" => format!("type = {:?}", json_type(&deviation.found)),
        "wrong type" => {
            let now = graph.notation(&documented?.ty);
            format!("type = {:?}", format!("{now} | {}", word(&deviation.found)?))
        }
        _ => return None,
    };
    let name = documented.map_or(key, |field| field.name.as_str());
    let page = def.page.rsplit_once('.').map_or(def.page.as_str(), |(stem, _)| stem);
    Some((page.to_owned(), name.to_owned(), what))
}

/// The type of a value in words: `string "x"`.
fn word(found: &str) -> Option<&'static str> {
    match found.split_whitespace().next()? {
        "string" => Some("string"),
        "boolean" => Some("boolean"),
        "number" if found.contains('.') => Some("float"),
        "number" => Some("integer"),
        _ => None,
    }
}

/// The type of a value in JSON.
fn json_type(found: &str) -> &'static str {
    match found.chars().next() {
        Some('"') => "string",
        Some('t' | 'f') => "boolean",
        Some(c) if c.is_ascii_digit() || c == '-' => match found.contains(['.', 'e', 'E']) {
            true => "float",
            false => "integer",
        },
        _ => "any",
    }
}
