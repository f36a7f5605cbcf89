//! The content of a cell or a heading as pieces with places.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::blocks::Located;
use super::cx::Cx;
use super::habits::Links;
use super::{Cell, Piece, PieceKind};

/// Reads the events between two places of a text.
pub(super) fn cell(cx: &Cx<'_>, range: Range<usize>, events: &[Located<'_>]) -> Cell {
    let text = cx.parsed;
    let mut pieces = Vec::new();
    let mut push = |range: Range<usize>, kind| pieces.push(Piece { span: cx.span(&range), kind });
    let quoted = quoted(text, events);
    let mut quoted = quoted.into_iter().peekable();
    // Up to where a quoted text has said all.
    let mut said = 0;
    // What markdown takes for an address is the part of a type where links are around types: `Vec<models::X>`.
    let mut addresses = 0;
    for (event, range) in events {
        let kind = match event {
            _ if range.end <= said => continue,
            Event::Text(shown) => {
                let mut start = range.start.max(said);
                while let Some(inside) = quoted.next_if(|it| it.start < range.end) {
                    if start < inside.start {
                        push(start..inside.start, PieceKind::Text(text[start..inside.start].to_owned()));
                    }
                    push(inside.clone(), PieceKind::Text(unescaped(&text[inside.clone()])));
                    (start, said) = (inside.end, inside.end);
                }
                match start == range.start {
                    true => PieceKind::Text(shown.to_string()),
                    false if start < range.end => {
                        push(start..range.end, PieceKind::Text(text[start..range.end].to_owned()));
                        continue;
                    }
                    false => continue,
                }
            }
            Event::InlineHtml(shown) => PieceKind::Text(shown.to_string()),
            Event::Code(code) => PieceKind::Code(code.to_string()),
            Event::Start(Tag::Link { link_type: LinkType::Autolink, .. })
                if cx.habits.links == Links::OfType =>
            {
                addresses += 1;
                PieceKind::Text("<".to_owned())
            }
            Event::End(TagEnd::Link) if addresses > 0 => {
                addresses -= 1;
                PieceKind::Text(">".to_owned())
            }
            Event::Start(Tag::Link { dest_url, .. }) => PieceKind::LinkStart(dest_url.to_string()),
            Event::End(TagEnd::Link) => PieceKind::LinkEnd,
            _ => continue,
        };
        push(range.clone(), kind);
    }
    Cell { span: cx.span(&range), pieces, nesting: cx.limits.nesting, habits: cx.habits }
}

/// The texts in double quotes, quotes included, that markdown takes apart: `"__encrypted__"` has
/// emphasis to it, and a value in a type's place is meant to the letter.
fn quoted(text: &str, events: &[Located<'_>]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, usize, usize)> = None;
    let mut links = 0;
    for (at, (event, range)) in events.iter().enumerate() {
        links += usize::from(matches!(event, Event::Start(Tag::Link { .. }) | Event::End(TagEnd::Link)));
        if !matches!(event, Event::Text(_)) {
            continue;
        }
        for (quote, _) in text[range.clone()].match_indices('"') {
            let quote = range.start + quote;
            open = match open {
                None => Some((quote, at, links)),
                // A quote in the text itself.
                Some(_) if is_escaped(text, quote) => continue,
                Some((start, first, before)) => {
                    if first != at && before == links {
                        found.push(start..quote + 1);
                    }
                    None
                }
            };
        }
    }
    found
}

/// Whether a backslash keeps what stands at a place from being what it is otherwise.
fn is_escaped(text: &str, at: usize) -> bool {
    text[..at].bytes().rev().take_while(|&byte| byte == b'\\').count() % 2 == 1
}

/// A text without the backslashes that keep its punctuation from being markdown.
fn unescaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        let escaped = rest.next_if(|next| character == '\\' && next.is_ascii_punctuation());
        shown.push(escaped.unwrap_or(character));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::page::blocks::blocks;
    use crate::page::habits::Habits;
    use crate::source::{Limits, Source, SourceMap};

    #[track_caller]
    fn check(heading: &str, expected: &[&str]) {
        let text = format!("# {heading}\n");
        let mut sources = SourceMap::default();
        let id = sources.add(Source::page("A.md", text.as_str()));
        let block = &blocks(&text, 0)[0];
        let mut diagnostics = Diagnostics::default();
        let limits = Limits::default();
        let habits = &Habits {
            links: Links::OfName,
            swaps_dates: false,
            guards: &[],
            names_accessors: false,
            flattens_unions: false,
            null_is_missing: false,
        };
        let cx =
            Cx { id, text: &text, parsed: &text, limits: &limits, habits, diagnostics: &mut diagnostics };
        let cell = cell(&cx, 2..text.trim_end().len(), &block.events);
        let shown = |piece: &Piece| match &piece.kind {
            PieceKind::Text(text) | PieceKind::Code(text) => text.clone(),
            PieceKind::LinkStart(target) => format!("<{target}>"),
            PieceKind::LinkEnd => "</>".to_owned(),
        };
        assert_eq!(cell.pieces.iter().map(shown).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn emphasis_is_left_out_and_links_stay() {
        check("*string*", &["string"]);
        check("List<[*X*](x.md)>", &["List", "<", "<x.md>", "X", "</>", ">"]);
        check("*Literal[\"a\", \"b\"]*", &["Literal", "[", "\"a\", \"b\"", "]"]);
    }

    #[test]
    fn what_stands_in_quotes_is_meant_to_the_letter() {
        check("*\"__encrypted__\"*", &["\"__encrypted__\""]);
        check("*Literal[\"__a__\"]*", &["Literal", "[", "\"__a__\"", "]"]);
        check("*\"*\"*", &["\"*\"", "*"]);
        check("*\"a[b]\\*c\"*", &["\"a[b]*c\""]);
        check("*\"say \\\"hi\\\"\"*", &["\"say \"hi\"\""]);
        check("*\"C:\\\\\"* \\| *\"b\"*", &["\"C:\\\"", " ", "| ", "\"b\""]);
        let several = ["Literal", "[", "\"**a**\"", ", \"b\", ", "\"_c_\"", "]"];
        check("*Literal[\"**a**\", \"b\", \"_c_\"]*", &several);
    }
}
