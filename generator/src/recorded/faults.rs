//! What a text that is no JSON is instead, and what to do about it.

use serde_json::Error;

use super::Fault;
use crate::text::code;

/// What a text begins with, and what that says.
type Sign = (fn(&str) -> bool, &'static str, &'static str);

/// By what a whole text begins with.
const WHOLE: &[Sign] = &[
    (|text| text.starts_with("HTTP/"), "there are headers and no body", "record an answer that has a body"),
    (
        |text| starts(text, &["<!doctype html", "<html"]),
        "it is a page of HTML",
        "a server, or a proxy before it, sent that in place of an answer: record one of the API itself",
    ),
    (
        |text| ["* ", "> ", "< "].iter().any(|sign| text.starts_with(sign)),
        "it begins with what `curl -v` says of the connection",
        "record it without `-v`; `-i` puts the headers before the body",
    ),
    (
        |text| text.starts_with('<'),
        "it is XML",
        "ask the API for JSON, as with the header `Accept: application/json`",
    ),
    (
        |text| [")]}'", "while(1);", "for(;;);"].iter().any(|guard| text.starts_with(guard)),
        "it begins with what keeps browsers from running it",
        "remove that, so that the JSON alone is left",
    ),
    (
        is_chunked,
        "it is in chunks, as it travels, and their sizes are not those of what follows them",
        "record it again without `--raw`",
    ),
    (is_call, "it is a call of a function in JavaScript", "leave the JSON between the parentheses"),
];

/// By what a text has where it is no longer JSON.
const HERE: &[Sign] = &[
    (
        |rest| ["//", "/*", "#"].iter().any(|sign| rest.starts_with(sign)),
        "a comment, which JSON does not have",
        "remove it",
    ),
    (
        |rest| rest.starts_with('\''),
        "a text in single quotes",
        "texts of JSON are in double quotes: print the value as JSON, as `json.dumps` and `JSON.stringify` do",
    ),
    (
        |rest| ["None", "True", "False"].iter().any(|word| rest.starts_with(word)),
        "a value as Python prints it",
        "print the value as JSON, as `json.dumps` does",
    ),
    (
        |rest| ["NaN", "Infinity", "-Infinity", "undefined"].iter().any(|word| rest.starts_with(word)),
        "a value that JSON does not have",
        "put `null` in its place, if that is what the API sends",
    ),
    (
        |rest| rest.starts_with('\0'),
        "a byte that is 0",
        "the file is no text, or has been filled up: save the body alone, as UTF-8",
    ),
];

/// What stands for a text or a key there, if nothing else is the matter.
const WORD: Sign = (
    |rest| rest.starts_with(|c: char| c.is_alphabetic() || c == '_'),
    "a word without quotes",
    "texts and keys of JSON are in double quotes",
);

/// By the words of the parser.
const WORDS: &[(&str, &str, &str)] = &[
    ("EOF while parsing", "the text ends within a value", "it was cut off: record the whole body"),
    ("trailing comma", "a comma before a closing bracket, which JSON does not have", "remove it"),
    ("recursion limit", "it nests deeper than 128 values", "record a body that nests less"),
    (
        "number out of range",
        "a number beyond what 64 bits have",
        "record another body, or shorten the number",
    ),
    (
        "control character",
        "a control character within a text",
        "JSON writes a line break as `\\n` and a tab as `\\t`",
    ),
];

const RECORD: &str = "record the body as it was sent, as `curl -o FILE` does";

/// What is wrong with a text, by what the parser says.
pub(super) fn of(text: &str, error: &Error) -> Fault {
    let at = offset(text, error.line(), error.column());
    let said = error.to_string();
    let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    let words =
        || WORDS.iter().find(|(words, ..)| said.contains(words)).map(|(_, what, help)| (*what, *help));
    if let Some(fault) = of_whole(text) {
        return fault;
    }
    // A text that is all words is no JSON of which quotes are missing.
    let word = || find(&[WORD], &text[at..]).filter(|_| !text[..at].trim().is_empty());
    match words().or_else(|| find(HERE, &text[at..])).or_else(word) {
        Some((what, help)) => fault(at, what, help),
        None => fault(at, &format!("{said}, found {}", shown(&text[at..])), RECORD),
    }
}

/// Something after a value that is none, or may not follow one.
pub(super) fn more(text: &str, at: usize) -> Fault {
    if let Some(fault) = of_whole(text) {
        return fault;
    }
    match find(HERE, &text[at..]) {
        Some((what, help)) => fault(at, what, help),
        None => {
            let found = shown(&text[at..]);
            let what = format!("after a value comes {found}, where only another object or list may come");
            fault(at, &what, "put nothing else into the file")
        }
    }
}

fn of_whole(text: &str) -> Option<Fault> {
    let begin = text.trim_start();
    find(WHOLE, begin).map(|(what, help)| fault(text.len() - begin.len(), what, help))
}

fn find(signs: &[Sign], text: &str) -> Option<(&'static str, &'static str)> {
    signs.iter().find(|(is_it, ..)| is_it(text)).map(|(_, what, help)| (*what, *help))
}

/// A text without a value.
pub(super) fn empty(text: &str, start: usize) -> Fault {
    let what = if start > 0 { "there are headers and no body" } else { "there is nothing in it" };
    fault(text.len().min(start), what, "record an answer that has a body")
}

/// A line in a stream of events that is none of theirs.
pub(super) fn no_event(at: usize, line: &str) -> Fault {
    let what = format!("expected a line of an event, such as `data: {{}}`, found {}", shown(line));
    fault(at, &what, "remove what is no event")
}

fn fault(at: usize, what: &str, help: &str) -> Fault {
    Fault { at, message: format!("the payload is no JSON: {what}"), help: help.to_owned() }
}

/// The byte of a line and a column, both counted from 1, on a character boundary.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// How much of what was found is shown.
const SHOWN: usize = 20;

fn shown(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => code(&format!("{}…", &line[..end])),
        None if line.is_empty() => "the end of the line".to_owned(),
        None => code(line),
    }
}

fn starts(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)))
}

/// Whether a text begins with the size of what follows, on a line of its own.
fn is_chunked(text: &str) -> bool {
    let (size, rest) = text.split_once("\r\n").unwrap_or_default();
    usize::from_str_radix(size, 16).is_ok() && rest.starts_with(['{', '['])
}

/// Whether a text is the call of a function with JSON.
fn is_call(text: &str) -> bool {
    let text = text.strip_prefix("/**/").unwrap_or(text);
    text.split_once('(').is_some_and(|(name, rest)| {
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.');
        !name.is_empty() && name.trim().chars().all(is_name) && rest.trim_start().starts_with(['{', '['])
    })
}
