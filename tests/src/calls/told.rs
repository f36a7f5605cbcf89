//! `wire.toml` as a user would write it who knows the API.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::diagnostic::{Code, Diagnostics};
use generator::graph::TypeGraph;
use generator::source::SourceMap;

use super::answers::{Answers, fold};

/// The method and the path of each operation of docs that do not say them.
pub(super) fn completion(docs: &SourceMap, answers: &Answers) -> String {
    let mut text = String::new();
    let mut seen = std::collections::BTreeSet::new();
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

/// An answer to each question: what the name is in most operations.
pub(super) fn answers(graph: &TypeGraph, diagnostics: &Diagnostics, answers: &Answers) -> String {
    let asked = diagnostics.iter().filter(|it| it.code == Code::HeaderOrQuery);
    let mut text = String::from("[operations.\"*\".fields]\n");
    for question in asked {
        let Some(name) = question.message.split('`').nth(1) else { continue };
        let mut votes: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for operation in &graph.operations {
            let rows = answers.get(&operation.id).into_iter().flat_map(|answer| &answer.parameters);
            for row in rows.filter(|row| fold(&row.parameter) == fold(name)) {
                *votes.entry((&row.place, &row.name)).or_default() += 1;
            }
        }
        let Some(((place, wire), _)) = votes.into_iter().max_by_key(|(_, count)| *count) else { continue };
        let _ = match place {
            "header" => writeln!(text, "{name:?} = {{ header = {wire:?} }}"),
            _ => writeln!(text, "{name:?} = {{ query = {wire:?} }}"),
        };
    }
    text
}
