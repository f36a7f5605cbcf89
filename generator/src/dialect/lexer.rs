//! Takes the pieces of a cell, gives tokens with places; shared by the dialects, which say what
//! characters make up a name.

use crate::page::{Cell, PieceKind};
use crate::source::{Span, Spanned};
use crate::text::looked_at;

/// A token of a type cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) span: Span,
}

/// The kinds of [`Token`].
#[derive(Debug, Clone, PartialEq)]
pub(super) enum TokenKind {
    /// A run of the dialect's name characters.
    Name(String),
    /// What stands between two double quotes.
    Quoted(String),
    /// Any other character but blanks.
    Symbol(char),
    /// The start of a link to this target.
    LinkStart(String),
    /// The end of the innermost link.
    LinkEnd,
}

/// Splits a cell into tokens. Names do not reach across pieces of markup.
pub(super) fn tokens(cell: &Cell, is_name: fn(char) -> bool) -> Vec<Token> {
    let mut tokens = Vec::new();
    for piece in &cell.pieces {
        match &piece.kind {
            PieceKind::LinkStart(target) => {
                tokens.push(Token { kind: TokenKind::LinkStart(target.clone()), span: piece.span });
            }
            PieceKind::LinkEnd => tokens.push(Token { kind: TokenKind::LinkEnd, span: piece.span }),
            PieceKind::Text(text) | PieceKind::Code(text) => {
                lex_text(text, piece.span, is_name, &mut tokens);
            }
        }
    }
    tokens
}

/// Splits a text without markup into tokens.
pub(super) fn text_tokens(text: &Spanned<String>, is_name: fn(char) -> bool) -> Vec<Token> {
    let mut tokens = Vec::new();
    lex_text(&text.value, text.span, is_name, &mut tokens);
    tokens
}

fn lex_text(text: &str, span: Span, is_name: fn(char) -> bool, tokens: &mut Vec<Token>) {
    // A code span's content starts after its backticks, and an entity is longer in the file than
    // what it stands for. Only when the lengths agree are the places inside exact; else the whole
    // piece is pointed at.
    let length = (span.end - span.start) as usize;
    let backticks = length.saturating_sub(text.len());
    let exact = backticks.is_multiple_of(2) && text.is_ascii();
    let place = |start: usize, end: usize| {
        if exact {
            let offset = span.start as usize + backticks / 2;
            Span::new(span.source, offset + start, offset + end)
        } else {
            span
        }
    };
    let mut rest = text;
    let mut quotes_end = true;
    while let Some(first) = rest.chars().next() {
        let start = text.len() - rest.len();
        let (kind, taken) = token(first, rest, is_name, &mut quotes_end);
        rest = &rest[taken..];
        tokens.extend(kind.map(|kind| Token { kind, span: place(start, start + taken) }));
    }
}

/// The token at the start of a text, none for a blank, and how many bytes it takes. `quotes_end` is as for [`quoted`].
fn token(
    first: char,
    text: &str,
    is_name: fn(char) -> bool,
    quotes_end: &mut bool,
) -> (Option<TokenKind>, usize) {
    if is_name(first) {
        let end = text.find(|c| !is_name(c)).unwrap_or(text.len());
        return (Some(TokenKind::Name(text[..end].to_owned())), end);
    }
    match text.strip_prefix('"').and_then(|inner| quoted(inner, quotes_end)) {
        Some(inner) => (Some(TokenKind::Quoted(inner.replace("\\\"", "\""))), inner.len() + 2),
        None if first.is_whitespace() => (None, first.len_utf8()),
        None => (Some(TokenKind::Symbol(first)), first.len_utf8()),
    }
}

/// What stands before the quote that ends a text. Quotes inside may be escaped, and are not in a cell, where markdown
/// has taken the backslashes: the one is meant after which the text's type goes on or ends, else the first. Where there
/// is none such, there is none further on, and `quotes_end` is that none need be looked for.
fn quoted<'a>(text: &'a str, quotes_end: &mut bool) -> Option<&'a str> {
    let ends = text.match_indices('"').map(|(at, _)| at);
    let is_end = |at: &usize| {
        let next = text[at + 1..].trim_start().chars().next();
        !text[..*at].ends_with('\\') && next.is_none_or(|c| "|,;:&[](){}<>".contains(c))
    };
    let end = if *quotes_end { ends.clone().find(is_end) } else { None };
    looked_at(if *quotes_end { end.unwrap_or(text.len()) } else { 0 });
    *quotes_end = end.is_some();
    Some(&text[..end.or_else(|| ends.clone().next())?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::work;

    /// Quotes that nothing ends make no one look for an end at each of them.
    #[test]
    fn twice_the_quotes_are_twice_the_work() {
        let read = |count: usize| {
            let text = "\"x".repeat(count) + "y";
            let span = Span::new(
                crate::source::SourceMap::default().add(crate::source::Source::page("A.md", "")),
                0,
                text.len(),
            );
            work(|| drop(text_tokens(&Spanned::new(text.clone(), span), char::is_alphanumeric)))
        };
        assert!(read(600) <= read(300) * 5 / 2);
    }
}
