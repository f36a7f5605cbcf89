//! The Example cell, which may hold several: `**Example 1:** a<br/>**Example 2:** b`.

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

/// The examples of a text that numbers them from 1, each at the beginning of a line.
fn split(text: &str) -> Option<Vec<&str>> {
    let mut rest = text.strip_prefix("**Example 1:**")?;
    let mut examples = Vec::new();
    loop {
        let next = format!("\n**Example {}:**", examples.len() + 2);
        let Some((example, after)) = rest.split_once(&next) else { break };
        examples.push(example.trim());
        rest = after;
    }
    examples.push(rest.trim());
    Some(examples)
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
}
