//! The words in docs that may be JSON keys, each with where it stands.

use serde_json::Value;

use crate::graph::{Schema, TypeGraph};

/// A word that the docs quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// The word.
    pub(super) text: &'a str,
    /// Where such a word stands.
    pub(super) place: Place<'a>,
}

/// Where a [`Token`] stands. Measured on twenty folders, keys of examples and words in code spans are
/// spelled as keys; values and parameters only tend to share the keys' convention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place<'a> {
    /// A key in an example, or a code span in prose, of this page.
    Key(&'a str),
    /// A value of an enum.
    Value,
    /// A parameter in the path of an operation.
    Parameter,
}

/// Gives each word of a graph and of the other pages' texts to `take`.
pub(super) fn each(graph: &TypeGraph, others: &[&str], take: &mut impl FnMut(Token<'_>)) {
    for def in &graph.types {
        let place = Place::Key(&def.page);
        let mut key = |text: &str| take(Token { text, place });
        code_spans(&def.description).for_each(&mut key);
        match &def.schema {
            Schema::Struct(strukt) => {
                for field in &strukt.fields {
                    code_spans(&field.description).for_each(&mut key);
                    field.examples.iter().for_each(|example| example_keys(example, &mut key));
                }
            }
            Schema::Enum(enumeration) => {
                let values = enumeration.values.iter().filter(|value| value.observed.is_none());
                values.for_each(|value| take(Token { text: &value.value, place: Place::Value }));
            }
            Schema::Union(_) | Schema::Opaque => {}
        }
    }
    let parameters = others.iter().flat_map(|text| path_parameters(text));
    parameters.for_each(|text| take(Token { text, place: Place::Parameter }));
}

/// The code spans of safe CommonMark. Fences are passed over: to this reader they are spans of several
/// lines.
fn code_spans(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find('`')?;
            let is_escaped = rest[..start].ends_with('\\');
            let opened = &rest[start..];
            let fence = opened.len() - opened.trim_start_matches('`').len();
            let inner = &opened[fence..];
            // An escaped backtick, or one that nothing closes, is text.
            let end = (!is_escaped).then(|| closing(inner, fence)).flatten();
            let Some(end) = end else {
                rest = if is_escaped { &opened[1..] } else { inner };
                continue;
            };
            rest = &inner[end + fence..];
            return Some(inner[..end].trim());
        }
    })
}

/// Where the run of exactly so many backticks begins that closes a span.
fn closing(text: &str, fence: usize) -> Option<usize> {
    let mut from = 0;
    loop {
        let start = from + text[from..].find('`')?;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        if run == fence {
            return Some(start);
        }
        from = start + run;
    }
}

/// The keys of every object in an example that is JSON.
fn example_keys(example: &str, take: &mut impl FnMut(&str)) {
    let Ok(value) = serde_json::from_str::<Value>(example) else { return };
    let mut open = vec![&value];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(entries) => {
                entries.keys().for_each(|key| take(key));
                open.extend(entries.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
}

/// The parameters in the paths of a page's usage snippets:
/// `<!-- UsageSnippet language="php" operationID="getUser" method="get" path="/users/{user_id}" -->`.
fn path_parameters(text: &str) -> impl Iterator<Item = &str> {
    let comments = text.split("<!--").skip(1).filter_map(|rest| rest.split("-->").next());
    let snippets = comments.filter(|comment| comment.trim_start().starts_with("UsageSnippet "));
    let paths = snippets.filter_map(|comment| comment.split(" path=\"").nth(1)?.split('"').next());
    paths.flat_map(|path| path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check_spans(text: &str, expected: &[&str]) {
        assert_eq!(code_spans(text).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn code_spans_of_prose() {
        check_spans("Set `created_at` or [`id`](https://x.y).", &["created_at", "id"]);
        check_spans("`` a`b `` and `c", &["a`b"]);
        check_spans("\\`not\\` but `this`", &["this"]);
        check_spans("``", &[]);
        check_spans("a\n\n```text\n{ \"a_b\": 1 }\n```\n\n`x_y`", &["text\n{ \"a_b\": 1 }", "x_y"]);
        check_spans("", &[]);
    }

    fn keys(example: &str) -> Vec<String> {
        let mut found = Vec::new();
        example_keys(example, &mut |key| found.push(key.to_owned()));
        found
    }

    #[test]
    fn keys_of_examples() {
        assert_eq!(keys(r#"{"a_b": [{"cD": 1}], "e": {"f": null}}"#), ["a_b", "e", "f", "cD"]);
        assert!(keys("[1, 2]").is_empty());
        assert!(keys("created_at").is_empty());
        assert!(keys(r#"{"a_b": "#).is_empty());
    }

    #[test]
    fn parameters_of_usage_snippets() {
        let page = concat!(
            "<!-- UsageSnippet language=\"go\" operationID=\"a\" method=\"get\" path=\"/a/{user_id}/b/{id}\" -->\n",
            "<!-- path=\"/{no_snippet}\" -->\n{nor_this}\n",
            "<!-- UsageSnippet language=\"go\" path=\"/{unclosed\" -->",
        );
        assert_eq!(path_parameters(page).collect::<Vec<_>>(), ["user_id", "id"]);
    }

    proptest! {
        #[test]
        fn any_text_is_searched(parts in proptest::collection::vec(
            prop_oneof![
                Just("`"), Just("``"), Just("\\"), Just("ü"), Just(" a_b "), Just("<!-- UsageSnippet "),
                Just(" path=\""), Just("{"), Just("}"), Just("\""), Just("-->"), Just("\n"),
            ],
            0..40,
        )) {
            let text = parts.concat();
            prop_assert!(code_spans(&text).chain(path_parameters(&text)).all(|found| text.contains(found)));
            example_keys(&text, &mut |_| {});
        }
    }
}
