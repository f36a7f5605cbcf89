//! What the grammars of the dialects share: a position in a row of tokens, errors at it, links, and a
//! bound on depth.

use std::collections::BTreeSet;

use super::lexer::{Token, TokenKind, text_tokens, tokens};
use super::type_expr::segments;
use super::{Parsed, Scalar, TypeExpr, TypeExprKind};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Cell, Habits, Links};
use crate::source::{Limits, Span, Spanned};
use crate::text::without_markdown;

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
    /// What separates the segments of a name.
    pub(super) separator: char,
    /// What may stand before the names of `known`, its end included.
    pub(super) packages: &'static [&'static str],
    /// What a name stands for that needs no page: a type of the language, of its standard library or of
    /// a library that SDKs bring.
    pub(super) known: fn(&str) -> Option<Known>,
    /// What the language itself means by its words for dates, where `known` has what some SDKs make of them.
    pub(super) dates: &'static [(&'static str, Scalar)],
    /// Reads one type.
    pub(super) ty: fn(&mut Cursor<'_>) -> Parsed,
}

impl Grammar {
    /// The type that a cell spells from its start to its end.
    pub(super) fn cell(&self, cell: &Cell) -> Parsed {
        self.whole(tokens(cell, self.is_name), cell.span, cell.nesting, Some(cell.habits))
    }

    /// The type that a part of a text spells from its start to its end.
    pub(super) fn text(&self, text: &Spanned<String>) -> Parsed {
        self.whole(text_tokens(text, self.is_name), text.span, Limits::default().nesting, None)
    }

    fn whole(&self, mut tokens: Vec<Token>, place: Span, nesting: usize, habits: Option<&Habits>) -> Parsed {
        let is_ignored =
            |kind: &TokenKind| matches!(kind, TokenKind::Symbol(it) if self.ignored.contains(it));
        tokens.retain(|token| !is_ignored(&token.kind));
        let end = tokens.last().map_or(place, |last| last.span);
        let deepest = nesting.min(Limits::MAX_NESTING);
        let mut cursor = Cursor {
            grammar: self,
            habits,
            linked: None,
            is_in_manual: false,
            tokens: &tokens,
            next: 0,
            depth: 0,
            deepest,
            end,
        };
        let expr = cursor.ty()?;
        match cursor.peek() {
            None => Ok(expr),
            Some(_) => Err(cursor.unexpected("the end of the cell")),
        }
    }

    /// What a name stands for. Speakeasy swaps dates where it links to the language's manual, and nowhere else: what a
    /// heading or the text of a union spells is code.
    fn known(&self, name: &str, is_swapped: bool) -> Option<Known> {
        let bare = self.packages.iter().find_map(|package| name.strip_prefix(package)).unwrap_or(name);
        let date = self.dates.iter().find(|(date, _)| !is_swapped && *date == bare);
        date.map(|(_, scalar)| Known::Scalar(*scalar)).or_else(|| (self.known)(bare))
    }

    pub(super) fn error(&self, span: Span, message: String) -> Box<Diagnostic> {
        Box::new(Diagnostic::new(Code::TypeSyntax, span, message).help(self.help))
    }

    /// Whether a link leads to a page of a model, not to a manual. Docs for a site leave the ending out:
    /// `../models/pet`.
    fn is_page(&self, target: &str) -> bool {
        let path = target.split(['#', '?']).next().unwrap_or(target);
        let (stem, is_markdown) = without_markdown(path);
        let has_no_ending =
            || path.rsplit_once('/').is_some_and(|(_, file)| !file.is_empty() && !file.contains('.'));
        !target.contains("://")
            && (is_markdown || has_no_ending())
            && !self.manuals.iter().any(|manual| stem.ends_with(manual))
    }
}

/// What a name stands for that needs no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// A type without parts; types in brackets behind it say nothing.
    Scalar(Scalar),
    /// A list. Of several types, each item has one of them.
    List,
    /// A map. Keys are strings in JSON, whatever they are in the language; the last type is the values'.
    Map,
    /// A list if one type is behind it, a map if there are two, and any of them if there is none.
    ListOrMap,
    /// Values of one type, one after the other.
    Stream,
    /// What may be missing, or null.
    Optional,
    /// What may be null.
    Nullable,
    /// A wrapper that JSON does not show.
    Same,
    /// One of several types.
    Union,
}

/// The wrappers that SDKs bring in modules of their own. Without a type in brackets behind it, such a
/// name may be that of a page.
fn of_sdk(name: &str) -> Option<Known> {
    match name {
        "EventStream"
        | "EventStreamAsync"
        | "AsyncEventStream"
        | "ServerSentEventStream"
        | "JsonLStream"
        | "JsonLStreamAsync"
        | "JSONLStream"
        | "JsonlStream"
        | "NDJSONStream" => Some(Known::Stream),
        "Nullable" | "OptionalNullable" | "JsonNullable" => Some(Known::Nullable),
        "Optional" => Some(Known::Optional),
        _ => None,
    }
}

/// The text from one place to another.
pub(super) fn join(first: Span, last: Span) -> Span {
    Span { source: first.source, start: first.start.min(last.start), end: first.end.max(last.end) }
}

/// A part of a text, and its place. Where the text is not the same as in the file, that is the whole's.
pub(super) fn part(text: &Spanned<String>, start: usize, end: usize) -> Spanned<String> {
    let offset = text.span.start as usize;
    let is_same = text.value.len() == (text.span.end as usize).saturating_sub(offset);
    let span = match is_same {
        true => Span::new(text.span.source, offset + start, offset + end),
        false => text.span,
    };
    Spanned::new(text.value[start..end].to_owned(), span)
}

/// The type of each item of a tuple. `...` is no item.
fn tuple(first: TypeExpr, rest: impl Iterator<Item = TypeExpr>, span: Span) -> TypeExpr {
    let is_item = |ty: &TypeExpr| ty.page().is_none_or(|it| !it.name.is_empty() || it.target.is_some());
    let mut seen = BTreeSet::new();
    let items = std::iter::once(first).chain(rest.filter(is_item));
    TypeExpr::union(items.filter(|item| seen.insert(item.to_string())).collect(), span)
}

/// A reading position in a row of tokens.
pub(super) struct Cursor<'a> {
    grammar: &'a Grammar,
    /// What the family of the docs does to types; nothing for the parts of a text.
    habits: Option<&'a Habits>,
    /// The page that the link around what is read leads to, where links are around whole types.
    linked: Option<&'a str>,
    /// Whether the link around what is read leads to a manual.
    is_in_manual: bool,
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

    fn linked(&mut self, target: &'a str, start: Span) -> Parsed {
        let is_of_type = self.habits.is_some_and(|habits| habits.links == Links::OfType);
        if let Some(title) = self.title().filter(|_| is_of_type && self.grammar.is_page(target)) {
            let end = self.span();
            self.next += 1;
            let page = self.unknown(title, "the text of the link is no type".to_owned());
            return Ok(TypeExpr::linked(page, target, join(start, end)));
        }
        let outer = std::mem::replace(&mut self.linked, Some(target).filter(|_| is_of_type));
        let outside = std::mem::replace(&mut self.is_in_manual, target.contains("://"));
        let text = self.ty();
        self.linked = outer;
        self.is_in_manual = outside;
        let text = text?;
        let end = self.span();
        match self.peek() {
            Some(TokenKind::LinkEnd) => self.next += 1,
            _ => return Err(self.error(end, "the text of a link goes on after a type".to_owned())),
        }
        if is_of_type && !target.contains("://") {
            let mut ty = text.linked_inside(target);
            ty.span = join(start, end);
            return Ok(ty);
        }
        match text.page() {
            _ if self.grammar.is_page(target) => Ok(TypeExpr::linked(text, target, join(start, end))),
            Some(it) => {
                let message = format!("the class `{}` is not known to the generator", it.name.join("."));
                Ok(self.unknown(it.span, message))
            }
            None => Ok(text),
        }
    }

    /// Takes the text of a link that is the title of a page, several words, and gives its place.
    fn title(&mut self) -> Option<Span> {
        let words = self.tokens[self.next..].iter().take_while(|it| matches!(it.kind, TokenKind::Name(_)));
        let (count, last) = (words.clone().count(), words.last()?.span);
        let closing = self.tokens.get(self.next + count).map(|token| &token.kind);
        if count < 2
            || closing != Some(&TokenKind::LinkEnd)
            || matches!(self.peek(), Some(TokenKind::Name(word)) if word == "Pointer")
        {
            return None;
        }
        let first = self.span();
        self.next += count;
        Some(join(first, last))
    }

    /// What a name without types behind it means: a type that needs no page, or a page.
    pub(super) fn named(&self, name: &Spanned<String>) -> TypeExpr {
        let known = self.known_or_page(name);
        // A page may have the name of what needs none (`EventStream`). Where the link leads to it, that is
        // what the name means, if the page is there.
        match known.kind {
            TypeExprKind::Reference(_) => known,
            _ if self.is_linked_page(&name.value) => {
                TypeExpr::spelled(segments(name, self.grammar.separator), known)
            }
            _ => known,
        }
    }

    /// Whether the link around a name leads to the page of that name.
    fn is_linked_page(&self, name: &str) -> bool {
        let letters = |text: &str| {
            let letters = text.chars().filter(|c| c.is_alphanumeric());
            letters.flat_map(char::to_lowercase).collect::<String>()
        };
        self.linked.is_some_and(|target| {
            let file = target.rsplit('/').next().unwrap_or(target);
            let stem = file.split('.').next().unwrap_or(file);
            let last = name.rsplit(self.grammar.separator).next().unwrap_or(name);
            !stem.is_empty() && letters(stem) == letters(last)
        })
    }

    fn known(&self, name: &str) -> Option<Known> {
        let swaps = || self.habits.is_some_and(|habits| habits.swaps_dates);
        self.grammar.known(name, self.is_in_manual && swaps())
    }

    fn known_or_page(&self, name: &Spanned<String>) -> TypeExpr {
        let any = || TypeExpr::scalar(Scalar::Any, name.span);
        match self.known(&name.value) {
            Some(Known::Scalar(scalar)) => TypeExpr::scalar(scalar, name.span),
            Some(Known::List) => any().list(name.span),
            Some(Known::Map) => any().map(name.span),
            Some(Known::Stream) => any().stream(name.span),
            Some(_) => any(),
            // swagger-codegen's word in every language.
            None if name.value == "oas_any_type_not_mapped" => any(),
            None => TypeExpr::named(segments(name, self.grammar.separator), name.span),
        }
    }

    /// What a name means with types in brackets behind it, the opening one of which is taken: `List` of
    /// `<X>`, `Dict` of `[str, X]`.
    pub(super) fn generic(&mut self, name: &Spanned<String>, close: char) -> Parsed {
        let (types, end) = self.list(close)?;
        let span = join(name.span, end);
        let last_segment = || name.value.rsplit(self.grammar.separator).next().unwrap_or_default();
        let Some(known) = self.known(&name.value).or_else(|| of_sdk(last_segment())) else {
            let message = format!("`{}` is no {} type that is known", name.value, self.grammar.language);
            return Ok(self.unknown(name.span, message));
        };
        let is_map = known == Known::Map || known == Known::ListOrMap && types.len() == 2;
        let mut types = types.into_iter();
        let part = if is_map { types.next_back() } else { types.next() };
        let Some(part) = part else { return Ok(TypeExpr::scalar(Scalar::Any, span)) };
        Ok(match known {
            Known::Scalar(scalar) => TypeExpr::scalar(scalar, span),
            _ if is_map => part.map(span),
            Known::List | Known::ListOrMap | Known::Map => tuple(part, types, span).list(span),
            Known::Stream => part.stream(span),
            Known::Optional => part.optional(),
            Known::Nullable => part.nullable(),
            Known::Same => part,
            Known::Union => TypeExpr::union(std::iter::once(part).chain(types).collect(), span),
        })
    }

    /// What is not known, with any JSON value in its place.
    pub(super) fn unknown(&self, span: Span, message: String) -> TypeExpr {
        TypeExpr { kind: TypeExprKind::Unknown(self.error(span, message)), span }
    }

    /// Reads types with `|` between. One alone is itself.
    pub(super) fn union(&mut self, single: fn(&mut Self) -> Parsed) -> Parsed {
        let start = self.span();
        let mut members = vec![single(self)?];
        while self.take_symbol('|') {
            members.push(single(self)?);
        }
        let end = members.last().map_or(start, |last| last.span);
        Ok(TypeExpr::union(members, join(start, end)))
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

    /// Whether a whole type begins here, a cell's or a link's, in docs whose links are around whole types.
    pub(super) fn begins_whole_type(&self) -> bool {
        let before = self.next.checked_sub(1).and_then(|at| self.tokens.get(at));
        self.habits.is_some_and(|habits| habits.links == Links::OfType)
            && before.is_none_or(|token| matches!(token.kind, TokenKind::LinkStart(_)))
    }

    /// Reads any number of `[]` behind a type, each of which makes it a list.
    pub(super) fn lists(&mut self, mut item: TypeExpr) -> Parsed {
        while self.take_symbol('[') {
            let span = join(item.span, self.expect(']')?);
            item = item.list(span);
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
