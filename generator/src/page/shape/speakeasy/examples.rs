//! The Example cell, which may hold several: `**Example 1:** a<br/>**Example 2:** b`, or `**full:** a<br/>**empty:** b`.

use crate::page::cx::Cx;
use crate::page::table::{RawCell, literal};
use crate::source::Spanned;

/// The examples of a cell as plain text. Newer docs escape braces and angle brackets against MDX.
pub(super) fn examples(cx: &Cx<'_>, cell: &RawCell<'_>) -> Vec<Spanned<String>> {
    let mut text = literal(&cx.text[cell.range.clone()]);
    for escaped in ["\\{", "\\}", "\\<", "\\>"] {
        text = text.replace(escaped, &escaped[1..]);
    }
    let texts = split(&text).unwrap_or_else(|| vec![text.as_str()]);
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    texts.map(|text| Spanned::new(text.to_owned(), cell.span(cx.id))).collect()
}

/// The examples of a text that has several: each begins a line, with its name or, where it has none, its number.
fn split(text: &str) -> Option<Vec<&str>> {
    let (name, mut rest) = named(text)?;
    let mut examples = Vec::new();
    while let Some((example, after)) = until_named(rest, examples.len() + 2) {
        examples.push(example.trim());
        rest = after;
    }
    examples.push(rest.trim());
    // One alone has no name, so what looks like it is text.
    (examples.len() > 1 || name == "Example 1").then_some(examples)
}

/// What comes before the next line that begins an example, and what comes after its name.
fn until_named(text: &str, number: usize) -> Option<(&str, &str)> {
    let fits = |name: &str| match name.strip_prefix("Example ").map(str::parse::<usize>) {
        Some(Ok(found)) => found == number,
        _ => true,
    };
    let mut lines = text.match_indices('\n');
    lines.find_map(|(at, _)| {
        named(&text[at + 1..]).filter(|(name, _)| fits(name)).map(|(_, after)| (&text[..at], after))
    })
}

/// The name that a text begins with, and what follows: `**Name:** …`.
fn named(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.strip_prefix("**")?.split_once(":**")?;
    (!name.is_empty() && !name.contains(['*', '\n'])).then_some((name, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_told_apart_by_their_numbers() {
        let split = |text| split(text).unwrap_or_default();
        assert_eq!(split("**Example 1:** a\n**Example 2:** {\n\"b\": 1\n}"), ["a", "{\n\"b\": 1\n}"]);
        assert_eq!(split("**Example 1:** a **Example 2:** b"), ["a **Example 2:** b"]);
        assert_eq!(split("**Example 1:** a\n**Example 3:** b"), ["a\n**Example 3:** b"]);
        assert_eq!(split("an **Example 1:** a"), [] as [&str; 0]);
    }

    #[test]
    fn examples_are_told_apart_by_their_names() {
        let split = |text| split(text).unwrap_or_default();
        assert_eq!(split("**full:** {\n\"b\": 1\n}\n**empty one:** {}"), ["{\n\"b\": 1\n}", "{}"]);
        assert_eq!(split("**full:** 1\n**Example 2:** 2"), ["1", "2"]);
        assert_eq!(split("**Mind:** the gap"), [] as [&str; 0]);
        assert_eq!(split("**bold** text:** a\n**x:** b"), [] as [&str; 0]);
    }
}
