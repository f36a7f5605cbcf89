//! `wire.toml` as a user would write it who knows the API.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use generator::diagnostic::{Code, Diagnostics};
use generator::graph::{Schema, TypeGraph};
use generator::source::SourceMap;

use super::answers::{Answers, fold};

/// The method and the path of each operation of docs that do not say them.
pub(super) fn completion(docs: &SourceMap, answers: &Answers) -> String {
    let mut text = String::new();
    let mut seen = BTreeSet::new();
    for (_, page) in docs.pages().filter(|(_, page)| page.path.starts_with("sdks/")) {
        for name in page.text.lines().filter_map(|line| line.strip_prefix("## ")) {
            if let Some(answer) = answers.get(name).filter(|_| seen.insert(name)) {
                // Writing to a string cannot fail.
                let _ = writeln!(
                    text,
                    "[operations.{name:?}]\nmethod = {:?}\npath = {:?}\n",
                    answer.method, answer.path
                );
            }
        }
    }
    text
}

/// An answer to each question, and a word on each header that was not seen or is none: what the name is in
/// most operations.
pub(super) fn answers(graph: &TypeGraph, diagnostics: &Diagnostics, answers: &Answers) -> String {
    let asked = diagnostics.iter().filter(|it| it.code == Code::HeaderOrQuery);
    let mut names: BTreeSet<String> =
        asked.filter_map(|it| Some(it.message.split('`').nth(1)?.to_owned())).collect();
    let mut votes: BTreeMap<&str, BTreeMap<(&str, &str), usize>> = BTreeMap::new();
    for operation in &graph.operations {
        let Schema::Struct(strukt) = &graph.get(operation.request).schema else { continue };
        let rows = answers.get(&operation.id).map(|answer| answer.parameters.as_slice()).unwrap_or_default();
        for (field, placed) in strukt.fields.iter().zip(&operation.places) {
            let row = rows.iter().find(|row| fold(&row.parameter) == fold(&field.name));
            let Some(row) = row.filter(|row| matches!(row.place.as_str(), "header" | "query")) else {
                continue;
            };
            *votes.entry(&field.name).or_default().entry((&row.place, &row.name)).or_default() += 1;
            if (row.place == "header") != (placed.place.word() == "header") {
                names.insert(field.name.clone());
            }
        }
    }
    let mut text = String::from("[operations.\"*\".fields]\n");
    for name in names {
        let most = votes.get(name.as_str()).into_iter().flatten().max_by_key(|(_, count)| **count);
        let Some(((place, wire), _)) = most else { continue };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{name:?} = {{ {place} = {wire:?} }}");
    }
    text
}
