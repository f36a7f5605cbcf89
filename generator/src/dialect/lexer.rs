//! Takes the pieces of a cell, gives tokens with places; shared by the dialects, which say what
//! characters make up a name.

use crate::page::{Cell, PieceKind};
use crate::source::{Span, Spanned};

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
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        if first.is_whitespace() {
            continue;
        }
        let mut end = start + first.len_utf8();
        let kind = if is_name(first) {
            while let Some(&(at, next)) = rest.peek()
                && is_name(next)
            {
                end = at + next.len_utf8();
                rest.next();
            }
            TokenKind::Name(text[start..end].to_owned())
        } else {
            TokenKind::Symbol(first)
        };
        tokens.push(Token { kind, span: place(start, end) });
    }
}

/// Whether a link leads to a page of the docs, not to a manual elsewhere.
pub(super) fn is_page(target: &str) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or(target);
    !target.contains("://") && (path.ends_with(".md") || path.ends_with(".mdx"))
}

/// The text from one place to another.
pub(super) fn join(first: Span, last: Span) -> Span {
    Span { source: first.source, start: first.start.min(last.start), end: first.end.max(last.end) }
}

/// A reading position in a row of tokens.
pub(super) struct Cursor<'a> {
    tokens: &'a [Token],
    next: usize,
    /// The place to blame when the tokens end too early.
    end: Span,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(tokens: &'a [Token], cell: Span) -> Self {
        let end = tokens.last().map_or(cell, |last| last.span);
        Self { tokens, next: 0, end }
    }

    /// The next token, without taking it.
    pub(super) fn peek(&self) -> Option<&'a TokenKind> {
        self.tokens.get(self.next).map(|token| &token.kind)
    }

    /// The place of the next token, or the end of the cell.
    pub(super) fn span(&self) -> Span {
        self.tokens.get(self.next).map_or(self.end, |token| token.span)
    }

    /// Takes the next token.
    pub(super) fn take(&mut self) -> Option<&'a Token> {
        let token = self.tokens.get(self.next)?;
        self.next += 1;
        Some(token)
    }

    /// Takes the next token if it is this character.
    pub(super) fn take_symbol(&mut self, symbol: char) -> bool {
        let found = self.peek() == Some(&TokenKind::Symbol(symbol));
        self.next += usize::from(found);
        found
    }

    /// Takes the next token if it is a name.
    pub(super) fn take_name(&mut self) -> Option<Spanned<String>> {
        let token = self.tokens.get(self.next)?;
        let TokenKind::Name(name) = &token.kind else { return None };
        self.next += 1;
        Some(Spanned::new(name.clone(), token.span))
    }

    /// What stands at the position, as a message says it.
    pub(super) fn found(&self) -> String {
        match self.peek() {
            None => "the end of the cell".to_owned(),
            Some(TokenKind::Name(name)) => format!("`{name}`"),
            Some(TokenKind::Symbol(symbol)) => format!("`{symbol}`"),
            Some(TokenKind::LinkStart(target)) => format!("a link to `{target}`"),
            Some(TokenKind::LinkEnd) => "the end of the link".to_owned(),
        }
    }
}
