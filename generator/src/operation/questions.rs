//! What the docs leave open and nothing else tells: header or query?

use std::collections::{BTreeMap, BTreeSet};

use super::holes::fold;
use super::places::is_guess;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::{Field, Type, TypeGraph};
use crate::source::Span;
use crate::text::words;

/// Fewer operations than this show nothing of what most have.
const FEW: usize = 4;

/// Words that speak of who calls, and not of what is called for: what says so of itself travels in headers
/// as often as not.
const CALLER: &[&str] = &["client", "device", "session", "agent", "sdk"];

/// The guesses about one name.
struct Guesses<'g> {
    field: &'g Field,
    place: Span,
    count: usize,
}

/// Asks about the fields that go in the query for want of anything better, where a header is likely: those
/// that most operations have, and those that speak of who calls.
pub(super) fn ask(graph: &TypeGraph, diagnostics: &mut Diagnostics) {
    let with_fields = graph.operations.iter().filter(|it| !it.places.is_empty()).count();
    let mut guesses: BTreeMap<String, Guesses<'_>> = BTreeMap::new();
    for operation in &graph.operations {
        let Some(strukt) = graph.as_struct(operation.request) else { continue };
        for (field, placed) in strukt.fields.iter().zip(&operation.places) {
            if is_guess(field, placed) {
                let first = Guesses { field, place: field.span, count: 0 };
                guesses.entry(fold(&field.plain_name)).or_insert(first).count += 1;
            }
        }
    }
    let is_common = |it: &Guesses<'_>| with_fields >= FEW && it.count * 2 >= with_fields;
    let mut asked: BTreeSet<&str> = BTreeSet::new();
    for (name, it) in &guesses {
        if is_common(it) || speaks_of_caller(it.field) {
            asked.insert(name);
        }
    }
    let firsts: Vec<&str> = asked.iter().copied().filter(|name| !name.is_empty()).collect();
    for (name, it) in &guesses {
        // `platformVersion`, where `platform` is asked about.
        let goes_on = || it.field.ty == Type::String && firsts.iter().any(|first| name.starts_with(first));
        if !asked.contains(name.as_str()) && !goes_on() {
            continue;
        }
        let message = match is_common(it) {
            true => format!(
                "`{}` stands in {} of {with_fields} operations: is it a header, or in the query?",
                it.field.name, it.count
            ),
            false => format!("`{}` speaks of who calls: is it a header, or in the query?", it.field.name),
        };
        diagnostics.push(
            Diagnostic::new(Code::HeaderOrQuery, it.place, message)
                .label("goes in the query until it is said")
                .help(format!(
                    "say in `wire.toml`, `[operations.\"*\".fields]`: `{0} = {{ header = \"…\" }}` or \
                     `{0} = {{ query = true }}`",
                    it.field.name
                )),
        );
    }
}

fn speaks_of_caller(field: &Field) -> bool {
    let is_word = |word: &str| CALLER.iter().any(|it| word.eq_ignore_ascii_case(it));
    field.ty == Type::String
        && (words(&field.plain_name).into_iter().any(is_word)
            || field.description.split(|c: char| !c.is_alphanumeric()).any(is_word))
}
