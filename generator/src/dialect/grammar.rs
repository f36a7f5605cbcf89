//! What the grammars of the dialects share: a position in a row of tokens, errors at it, links, and a
//! bound on depth.

use super::lexer::{Token, TokenKind, text_tokens, tokens};
use super::{Parsed, Scalar, TypeExpr};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::Cell;
use crate::source::{Limits, Span, Spanned};

/// One language's notation of types.
pub(super) struct Grammar {
    /// The language, as messages call it.
    pub(super) language: &'static str,
    /// How the docs write types: the help of every error.
    pub(super) help: &'static str,
    /// The characters that names are made of.
    pub(super) is_name: fn(char) -> bool,
    /// Characters that mean nothing wherever they stand.
    pub(super) ignored: &'static [char],
    /// Pages that documented types link to and that are manuals of the SDK's own types.
    pub(super) manuals: &'static [&'static str],
    /// Reads one type.
    pub(super) ty: fn(&mut Cursor<'_>) -> Parsed,
}

impl Grammar {
    /// The type that a cell spells from its start to its end.
    pub(super) fn cell(&self, cell: &Cell) -> Parsed {
        self.whole(tokens(cell, self.is_name), cell.span, cell.nesting)
    }

    /// The type that a part of a text spells from its start to its end.
    pub(super) fn text(&self, text: &Spanned<String>) -> Parsed {
        self.whole(text_tokens(text, self.is_name), text.span, Limits::default().nesting)
    }

    fn whole(&self, mut tokens: Vec<Token>, place: Span, nesting: usize) -> Parsed {
        let is_ignored =
            |kind: &TokenKind| matches!(kind, TokenKind::Symbol(it) if self.ignored.contains(it));
        tokens.retain(|token| !is_ignored(&token.kind));
        let end = tokens.last().map_or(place, |last| last.span);
        let deepest = nesting.min(Limits::MAX_NESTING);
        let mut cursor = Cursor { grammar: self, tokens: &tokens, next: 0, depth: 0, deepest, end };
        let expr = cursor.ty()?;
        match cursor.peek() {
            None => Ok(expr),
            Some(_) => Err(cursor.unexpected("the end of the cell")),
        }
    }

    /// A type in which every page is linked. A bare word is a type of some other language, or a slip
    /// of the pen.
    pub(super) fn all_linked(&self, expr: TypeExpr) -> Parsed {
        match expr.unlinked() {
            Some(it) => {
                let name = it.name.join(".");
                Err(self.error(it.span, format!("`{name}` is no type of {} and has no link", self.language)))
            }
            None => Ok(expr),
        }
    }

    pub(super) fn error(&self, span: Span, message: String) -> Box<Diagnostic> {
        Box::new(Diagnostic::new(Code::TypeSyntax, span, message).help(self.help))
    }

    /// Whether a link leads to a page of a model, not to a manual.
    fn is_page(&self, target: &str) -> bool {
        let path = target.split(['#', '?']).next().unwrap_or(target);
        let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
        let is_markdown = ["md", "mdx", "markdown"].iter().any(|known| ending.eq_ignore_ascii_case(known));
        !target.contains("://") && is_markdown && !self.manuals.iter().any(|manual| stem.ends_with(manual))
    }
}

/// The text from one place to another.
pub(super) fn join(first: Span, last: Span) -> Span {
    Span { source: first.source, start: first.start.min(last.start), end: first.end.max(last.end) }
}

/// A reading position in a row of tokens.
pub(super) struct Cursor<'a> {
    grammar: &'a Grammar,
    tokens: &'a [Token],
    next: usize,
    depth: usize,
    /// How deep types may nest.
    deepest: usize,
    /// The place to blame when the tokens end too early.
    end: Span,
}

impl<'a> Cursor<'a> {
    /// Reads a type, one level further down.
    pub(super) fn ty(&mut self) -> Parsed {
        if self.depth > self.deepest {
            let message = format!("types nest deeper than {} levels here", self.deepest);
            return Err(self.error(self.span(), message));
        }
        self.depth += 1;
        let parsed = (self.grammar.ty)(self);
        self.depth -= 1;
        parsed
    }

    /// Reads a link, if one is next. A link to a page means that page, whatever its text says, but for
    /// what may be null or missing. The text of a link to a manual must be a type that needs no page.
    pub(super) fn link(&mut self) -> Option<Parsed> {
        let Some(TokenKind::LinkStart(target)) = self.peek() else { return None };
        let start = self.span();
        self.next += 1;
        Some(self.linked(target, start))
    }

    fn linked(&mut self, target: &str, start: Span) -> Parsed {
        let text = self.ty()?;
        let end = self.span();
        match self.peek() {
            Some(TokenKind::LinkEnd) => self.next += 1,
            _ => return Err(self.error(end, "the text of a link goes on after a type".to_owned())),
        }
        match text.page() {
            _ if self.grammar.is_page(target) => Ok(TypeExpr::linked(text, target, join(start, end))),
            Some(it) => {
                let message = format!("the class `{}` is not known to the generator", it.name.join("."));
                Err(self.error(it.span, message))
            }
            None => Ok(text),
        }
    }

    /// Reads types with commas between, up to the closing symbol, and gives the place of that.
    pub(super) fn list(&mut self, close: char) -> Result<(Vec<TypeExpr>, Span), Box<Diagnostic>> {
        let mut types = vec![self.ty()?];
        while self.take_symbol(',') {
            types.push(self.ty()?);
        }
        Ok((types, self.expect(close)?))
    }

    /// The type that a name spells with the `[]` behind it. `byte[]` is bytes; of anything else it is a
    /// list.
    pub(super) fn arrays(&mut self, name: &Spanned<String>, mut item: TypeExpr) -> Parsed {
        let mut is_byte = name.value == "byte";
        while self.take_symbol('[') {
            let span = join(item.span, self.expect(']')?);
            item = if is_byte { TypeExpr::scalar(Scalar::Bytes, span) } else { item.list(span) };
            is_byte = false;
        }
        Ok(item)
    }

    /// The next token, without taking it.
    pub(super) fn peek(&self) -> Option<&'a TokenKind> {
        self.tokens.get(self.next).map(|token| &token.kind)
    }

    /// The place of the next token, or the end of the cell.
    pub(super) fn span(&self) -> Span {
        self.tokens.get(self.next).map_or(self.end, |token| token.span)
    }

    /// Takes the next token if it is this character.
    pub(super) fn take_symbol(&mut self, symbol: char) -> bool {
        let found = self.peek() == Some(&TokenKind::Symbol(symbol));
        self.next += usize::from(found);
        found
    }

    /// Takes the next token, which must be this character, and gives its place.
    pub(super) fn expect(&mut self, symbol: char) -> Result<Span, Box<Diagnostic>> {
        let span = self.span();
        match self.take_symbol(symbol) {
            true => Ok(span),
            false => Err(self.unexpected(&format!("`{symbol}`"))),
        }
    }

    /// Takes the next token if it is a name.
    pub(super) fn take_name(&mut self) -> Option<Spanned<String>> {
        let Some(TokenKind::Name(name)) = self.peek() else { return None };
        let found = Spanned::new(name.clone(), self.span());
        self.next += 1;
        Some(found)
    }

    /// Takes the next token if it is a text in quotes.
    pub(super) fn take_quoted(&mut self) -> Option<Spanned<String>> {
        let Some(TokenKind::Quoted(text)) = self.peek() else { return None };
        let found = Spanned::new(text.clone(), self.span());
        self.next += 1;
        Some(found)
    }

    /// The error that something else was expected here.
    pub(super) fn unexpected(&self, expected: &str) -> Box<Diagnostic> {
        let found = match self.peek() {
            None => "the end of the cell".to_owned(),
            Some(TokenKind::Name(name)) => format!("`{name}`"),
            Some(TokenKind::Quoted(text)) => format!("`\"{text}\"`"),
            Some(TokenKind::Symbol(symbol)) => format!("`{symbol}`"),
            Some(TokenKind::LinkStart(target)) => format!("a link to `{target}`"),
            Some(TokenKind::LinkEnd) => "the end of the link".to_owned(),
        };
        self.error(self.span(), format!("expected {expected}, found {found}"))
    }

    pub(super) fn error(&self, span: Span, message: String) -> Box<Diagnostic> {
        self.grammar.error(span, message)
    }
}
