//! The words in docs that may be JSON keys, each with where it stands.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::graph::{Schema, TypeGraph};

/// A word that the docs quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// The word.
    pub(super) text: &'a str,
    /// Where such a word stands.
    pub(super) place: Place,
    /// The page.
    pub(super) page: usize,
    /// The first page that has the same text around the word. Docs repeat descriptions and examples
    /// wherever a schema is used.
    pub(super) first: usize,
}

/// Where a [`Token`] stands. Measured on twenty folders, keys of examples and words in code spans are
/// spelled as keys; parameters and values only tend to share the keys' convention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// A code span in prose that is no documented value.
    Prose,
    /// A key in an example.
    Example,
    /// A parameter in the path of an operation.
    Parameter,
    /// A value of an enum.
    Value,
    /// A key in a payload.
    Payload,
}

/// Gives each word of a graph and of the other pages' texts to `take`. The pages are numbered as the
/// types of the graph are, the others after them.
pub(super) fn each(graph: &TypeGraph, others: &[&str], take: &mut dyn FnMut(Token<'_>)) {
    let values = values(graph);
    let mut texts = HashMap::new();
    for (page, def) in graph.types.iter().enumerate() {
        let mut said = |text, take: &mut dyn FnMut(Token<'_>)| {
            let first = *texts.entry(text).or_insert(page);
            spans(text, &values, &mut |text| take(Token { text, place: Place::Prose, page, first }));
        };
        said(def.description.as_str(), take);
        match &def.schema {
            Schema::Struct(strukt) => {
                for field in &strukt.fields {
                    said(field.description.as_str(), take);
                }
                for example in strukt.fields.iter().flat_map(|field| &field.examples) {
                    let first = *texts.entry(example).or_insert(page);
                    example_keys(example, &mut |text| {
                        take(Token { text, place: Place::Example, page, first })
                    });
                }
            }
            // Constants are spelled as the language has them.
            Schema::Enum(enumeration) if enumeration.are_constants => {}
            Schema::Enum(enumeration) => {
                let values = enumeration.values.iter().filter(|value| value.observed.is_none());
                for value in values {
                    take(Token { text: &value.value, place: Place::Value, page, first: page });
                }
            }
            Schema::Union(_) | Schema::Opaque => {}
        }
        for example in &def.examples {
            let first = *texts.entry(example).or_insert(page);
            example_keys(example, &mut |text| take(Token { text, place: Place::Example, page, first }));
        }
    }
    for (page, text) in (graph.types.len()..).zip(others) {
        let parameter = |text| Token { text, place: Place::Parameter, page, first: page };
        path_parameters(text).chain(route_parameters(text)).for_each(|text| take(parameter(text)));
        for example in responses(text) {
            let first = *texts.entry(example).or_insert(page);
            example_keys(example, &mut |text| take(Token { text, place: Place::Example, page, first }));
        }
    }
}

/// All documented values. A word that is one says nothing of keys, wherever it is quoted.
fn values(graph: &TypeGraph) -> HashSet<&str> {
    let enums = graph.types.iter().filter_map(|def| match &def.schema {
        Schema::Enum(enumeration) => Some(&enumeration.values),
        _ => None,
    });
    enums.flatten().map(|value| value.value.as_str()).collect()
}

/// The words in code spans that are no values. `_links.next` and `items[].id` are two words each.
fn spans(text: &str, values: &HashSet<&str>, take: &mut impl FnMut(&str)) {
    for span in code_spans(text).filter(|span| !values.contains(span)) {
        let is_path = |c: char| c.is_ascii_alphanumeric() || "_-$@%.[]".contains(c);
        if !span.chars().all(is_path) {
            continue;
        }
        // What begins with a dot is one word, as `.tag`.
        if span.starts_with('.') {
            take(span);
        }
        span.split(['.', '[', ']']).filter(|word| !word.is_empty()).for_each(&mut *take);
    }
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

/// The answers that a page of operations shows as JSON, each in a fence below its heading.
fn responses(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n## Example Response").skip(1).filter_map(|section| {
        let section = section.split("\n# ").next()?.split("\n## ").next()?;
        let (_, inside) = section.split_once("\n```json\n")?;
        Some(inside.split("\n```").next().unwrap_or(inside))
    })
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

/// The parameters in the routes of a page's operations: `**GET** /users/{user_id}`.
fn route_parameters(text: &str) -> impl Iterator<Item = &str> {
    let routes = text.lines().filter_map(|line| {
        let (before, route) = line.split_once("** /")?;
        let method = before.rsplit("**").next()?;
        (!method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(route)
    });
    let routes = routes.map(|route| route.split(['|', ' ']).next().unwrap_or(route));
    routes.flat_map(|route| route.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)))
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
    fn answers_of_operations() {
        let page = "# A\n\n## Example Response *(as JSON)*\n\n```json\n{\"a\": 1}\n```\n\n# B\n\n## Example Response\n\nNone.\n\n\
                    ## Errors\n\n```json\n{}\n```\n\n## Example Response\n\n```json\n[";
        assert_eq!(responses(page).collect::<Vec<_>>(), ["{\"a\": 1}", "["]);
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

    #[test]
    fn parameters_of_routes() {
        let page = "[**a**](A.md#a) | **GET** /a/{user_id}/b/{id} | A {brace}\nnot **this** /{one}\n";
        assert_eq!(route_parameters(page).collect::<Vec<_>>(), ["user_id", "id"]);
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
