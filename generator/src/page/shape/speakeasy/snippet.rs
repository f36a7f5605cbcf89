//! The comments that say where an operation lies:
//! `<!-- UsageSnippet operationID="…" method="get" path="/…" -->`, the attributes in any order.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::diagnostic::{Code, Diagnostic};
use crate::page::blocks::{Block, Located, plain_text};
use crate::page::cx::Cx;
use crate::source::{Span, Spanned};

/// What a comment says.
#[derive(Debug, Clone, PartialEq)]
pub struct Snippet {
    /// The whole comment.
    pub span: Span,
    /// The id of the operation in the API's description.
    pub operation: Spanned<String>,
    /// The HTTP method, as written.
    pub method: Spanned<String>,
    /// The path, its holes in braces.
    pub path: Spanned<String>,
    /// The language of the example below.
    pub language: Option<String>,
}

/// The word with which the comment begins.
const WORD: &str = "UsageSnippet";

/// Whether a text may have such a comment.
pub(super) fn is_in(text: &str) -> bool {
    text.contains(WORD)
}

/// Whether a block has one.
pub(super) fn is_in_block(block: &Block<'_>) -> bool {
    plain_text(&block.events).contains(WORD)
}

/// The places of all comments in a text.
pub(in crate::page::shape) fn places(text: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find("<!--").map(|found| at + found) {
        let inside = start + "<!--".len();
        let end = text[inside..].find("-->").map_or(text.len(), |found| inside + found + "-->".len());
        if text[inside..end].trim_start().starts_with(WORD) {
            places.push(start..end);
        }
        at = end;
    }
    places
}

/// The comments in a part of a page. One that lacks something is said to.
pub(super) fn read(cx: &mut Cx<'_>, range: &Range<usize>) -> Vec<Snippet> {
    let part = &cx.parsed[range.clone()];
    if !is_in(part) {
        return Vec::new();
    }
    let places = places(part).into_iter().map(|it| it.start + range.start..it.end + range.start);
    places.collect::<Vec<_>>().into_iter().filter_map(|place| one(cx, &place)).collect()
}

fn one(cx: &mut Cx<'_>, place: &Range<usize>) -> Option<Snippet> {
    let attributes = attributes(cx, place);
    let mut find = |name: &str| {
        let found = attributes.iter().find(|(known, value)| *known == name && !value.value.trim().is_empty());
        if found.is_none() {
            let message = format!("the comment says no `{name}`, so the operation is not read");
            cx.diagnostics.push(
                Diagnostic::new(Code::LostOperation, cx.span(place), message)
                    .help("an operation needs `operationID`, `method` and `path`"),
            );
        }
        found.map(|(_, value)| value.clone())
    };
    let (operation, method, path) = (find("operationID")?, find("method")?, find("path")?);
    let language = attributes.iter().find(|(name, _)| *name == "language").map(|(_, it)| it.value.clone());
    Some(Snippet { span: cx.span(place), operation, method, path, language })
}

/// The attributes of a comment, `name="value"` each.
fn attributes<'t>(cx: &Cx<'t>, place: &Range<usize>) -> Vec<(&'t str, Spanned<String>)> {
    let text = &cx.text[..place.end];
    let mut found = Vec::new();
    let mut at = place.start;
    while let Some(equals) = text[at..].find('=').map(|found| at + found) {
        let before = text[at..equals].trim_end();
        let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |found| found + 1);
        let name = before.get(start..).unwrap_or_default();
        let after = &text[equals + 1..];
        let open = equals + 1 + (after.len() - after.trim_start().len());
        let Some(quote) = text[open..].chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            at = equals + 1;
            continue;
        };
        let Some(length) = text[open + 1..].find(quote) else { break };
        let value = open + 1..open + 1 + length;
        found.push((name, Spanned::new(text[value.clone()].trim().to_owned(), cx.span(&value))));
        at = value.end + 1;
    }
    found
}

/// The text of the first link among some events.
pub(super) fn link_text(events: &[Located<'_>]) -> String {
    let is_link = |(event, _): &Located<'_>| matches!(event, Event::Start(Tag::Link { .. }));
    let Some(start) = events.iter().position(is_link) else { return String::new() };
    let rest = &events[start + 1..];
    let end = rest.iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Link)));
    plain_text(&rest[..end.unwrap_or(rest.len())])
}
