//! `[operations]` of `wire.toml`: what the user says of operations, found by glob patterns for their ids.
//! It is read here, where patterns are known, and applied by the stage that places fields.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned as TomlSpanned;

use super::config::{Part, Pattern, Reader, one_line};
use super::convention::Convention;
use super::notation::{self, Names, Notation};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::{Auth, Index, Output, Style, Type, TypeGraph};
use crate::source::{SourceMap, Span, Spanned};

/// The part of `wire.toml` that is read here.
#[derive(Deserialize)]
struct Document {
    #[serde(default)]
    operations: BTreeMap<TomlSpanned<String>, OperationTable>,
}

/// A table `[operations."PATTERN"]` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationTable {
    server: Option<TomlSpanned<String>>,
    auth: Option<TomlSpanned<AuthSetting>>,
    method: Option<TomlSpanned<String>>,
    path: Option<TomlSpanned<String>>,
    body: Option<TomlSpanned<String>>,
    output: Option<TomlSpanned<String>>,
    naming: Option<TomlSpanned<Convention>>,
    #[serde(default)]
    fields: BTreeMap<TomlSpanned<String>, PlaceTable>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum AuthSetting {
    Word(AuthWord),
    Header { header: String },
    Query { query: String },
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum AuthWord {
    Bearer,
    Basic,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceTable {
    header: Option<TomlSpanned<NameOrNot>>,
    query: Option<TomlSpanned<NameOrNot>>,
    path: Option<TomlSpanned<NameOrNot>>,
    body: Option<TomlSpanned<bool>>,
    style: Option<TomlSpanned<StyleWord>>,
}

/// A name that travels, or `true` for the one that is known otherwise.
#[derive(Deserialize)]
#[serde(untagged)]
enum NameOrNot {
    Known(bool),
    Name(String),
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum StyleWord {
    Plain,
    Comma,
    Json,
}

/// What one table says.
#[derive(Debug)]
struct OperationEntry {
    pattern: Pattern,
    server: Option<Spanned<String>>,
    auth: Option<Spanned<Auth>>,
    method: Option<Spanned<String>>,
    path: Option<Spanned<String>>,
    body: Option<Spanned<String>>,
    output: Option<Spanned<String>>,
    naming: Option<Spanned<Convention>>,
    fields: Vec<(Pattern, FieldWord)>,
}

/// Where the user wants a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FieldWord {
    /// Where the word stands.
    pub(crate) span: Span,
    /// Where the field goes, if that is said.
    pub(crate) place: Option<PlaceWord>,
    /// Under which name, if that is said.
    pub(crate) name: Option<String>,
    /// How what is no plain value is written.
    pub(crate) style: Option<Style>,
}

/// A place in a word of the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PlaceWord {
    Header,
    Query,
    Path,
    Body,
}

/// Reads the tables. What is wrong with them is a diagnostic; the rest counts.
fn entries(
    tables: BTreeMap<TomlSpanned<String>, OperationTable>,
    reader: &Reader,
    diagnostics: &mut Diagnostics,
) -> Vec<OperationEntry> {
    let mut entries = Vec::new();
    for (pattern, table) in tables {
        let Some(pattern) = reader.pattern(pattern, diagnostics) else { continue };
        let mut fields = Vec::new();
        for (field, table) in table.fields {
            let Some(field) = reader.pattern(field, diagnostics) else { continue };
            if let Some(word) = field_word(&field, table, reader, diagnostics) {
                fields.push((field, word));
            }
        }
        fields.sort_by_key(|(field, _)| field.text.span);
        let path = table.path.map(|it| reader.spanned(it));
        let path = path.filter(|path| is_path(path, diagnostics));
        let method = table.method.map(|it| reader.spanned(it));
        entries.push(OperationEntry {
            server: table.server.map(|it| reader.spanned(it)),
            auth: table.auth.map(|it| auth(reader.spanned(it))),
            method: method.filter(|method| is_method(method, diagnostics)),
            path,
            body: table.body.map(|it| reader.spanned(it)),
            output: table.output.map(|it| reader.spanned(it)),
            naming: table.naming.map(|it| reader.spanned(it)),
            pattern,
            fields,
        });
    }
    entries.sort_by_key(|entry| entry.pattern.text.span);
    entries
}

fn is_path(path: &Spanned<String>, diagnostics: &mut Diagnostics) -> bool {
    let is_one = path.value.starts_with('/');
    if !is_one {
        let message = format!("`{}` is no path: it begins with `/`", path.value);
        diagnostics.push(Diagnostic::new(Code::ConfigValue, path.span, message));
    }
    is_one
}

fn is_method(method: &Spanned<String>, diagnostics: &mut Diagnostics) -> bool {
    let is_one = !method.value.is_empty() && method.value.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_one {
        let message = format!("`{}` is no HTTP method", method.value);
        diagnostics.push(Diagnostic::new(Code::ConfigValue, method.span, message));
    }
    is_one
}

fn auth(setting: Spanned<AuthSetting>) -> Spanned<Auth> {
    let auth = match setting.value {
        AuthSetting::Word(AuthWord::Bearer) => Auth::Bearer,
        AuthSetting::Word(AuthWord::Basic) => Auth::Basic,
        AuthSetting::Header { header } => Auth::Header(header),
        AuthSetting::Query { query } => Auth::Query(query),
    };
    Spanned::new(auth, setting.span)
}

fn field_word(
    field: &Pattern,
    table: PlaceTable,
    reader: &Reader,
    diagnostics: &mut Diagnostics,
) -> Option<FieldWord> {
    let mut places: Vec<(PlaceWord, Spanned<NameOrNot>)> = Vec::new();
    for (place, said) in
        [(PlaceWord::Header, table.header), (PlaceWord::Query, table.query), (PlaceWord::Path, table.path)]
    {
        places.extend(said.map(|it| (place, reader.spanned(it))));
    }
    let body =
        table.body.map(|it| reader.spanned(it)).map(|it| Spanned::new(NameOrNot::Known(it.value), it.span));
    places.extend(body.map(|it| (PlaceWord::Body, it)));
    places.retain(|(_, said)| !matches!(said.value, NameOrNot::Known(false)));
    if let [(_, first), (_, other), ..] = &places[..] {
        let message = format!("`{}` cannot go to two places", field.text.value);
        let two = Diagnostic::new(Code::ConfigContradiction, other.span, message);
        diagnostics.push(two.related(first.span, "the first"));
    }
    let style = table.style.map(|it| match reader.spanned(it).value {
        StyleWord::Plain => Style::Plain,
        StyleWord::Comma => Style::Comma,
        StyleWord::Json => Style::Json,
    });
    let Some((place, said)) = places.into_iter().next() else {
        if style.is_none() {
            let message = format!("nothing is said of `{}`", field.text.value);
            diagnostics.push(Diagnostic::new(Code::ConfigValue, field.text.span, message));
            return None;
        }
        return Some(FieldWord { span: field.text.span, place: None, name: None, style });
    };
    let name = match said.value {
        NameOrNot::Name(name) => Some(name),
        NameOrNot::Known(_) => None,
    };
    if place == PlaceWord::Header && name.as_ref().is_some_and(|name| !is_header_name(name)) {
        let message = format!("`{}` is no name of a header", name.unwrap_or_default());
        diagnostics.push(Diagnostic::new(Code::ConfigValue, said.span, message));
        return None;
    }
    Some(FieldWord { span: said.span, place: Some(place), name, style })
}

/// Whether HTTP has headers of such names.
fn is_header_name(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

/// What the user says of operations.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    entries: Vec<OperationEntry>,
    /// The entries and fields that were meant for something.
    met: RefCell<BTreeSet<Span>>,
    /// Entries that contradict each other.
    contradictions: RefCell<BTreeMap<Span, Diagnostic>>,
}

/// What the user says of one operation.
#[derive(Debug, Default)]
pub(crate) struct Said {
    pub(crate) server: Option<Spanned<String>>,
    pub(crate) auth: Option<Spanned<Auth>>,
    pub(crate) method: Option<Spanned<String>>,
    pub(crate) path: Option<Spanned<String>>,
    pub(crate) body: Option<Spanned<String>>,
    pub(crate) output: Option<Spanned<String>>,
    naming: Option<Spanned<Convention>>,
}

impl Said {
    /// A documented name as the user says that names are written.
    pub(crate) fn named(&self, name: &str) -> Option<String> {
        self.naming.as_ref().map(|naming| naming.value.apply(name))
    }
}

impl Calls {
    /// Reads what `wire.toml` says of operations. What is no TOML at all has been said by
    /// [`amend`](super::amend).
    pub(crate) fn read(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Self {
        let mut calls = Self::default();
        for (id, source) in sources.iter() {
            let Some(part) = Part::of(&source.kind) else { continue };
            if toml::from_str::<toml::Table>(&source.text).is_err() {
                continue;
            }
            match part.read::<Document>(&source.text) {
                Ok(document) => {
                    calls.entries.extend(entries(document.operations, &Reader::new(id), diagnostics));
                }
                Err(error) => {
                    let range = error.span().unwrap_or_default();
                    let span = Span::new(id, range.start, range.end);
                    let help = "the settings are described in generator/guide/operations.md";
                    let wrong = Diagnostic::new(Code::ConfigSyntax, span, one_line(error.message()));
                    diagnostics.push(wrong.help(help));
                }
            }
        }
        calls
    }

    /// What is said of an operation. What `"*"` says holds where no other pattern says anything.
    pub(crate) fn of(&self, id: &str) -> Said {
        let meant: Vec<&OperationEntry> = self.meant(id);
        self.met.borrow_mut().extend(meant.iter().map(|entry| entry.pattern.text.span));
        Said {
            server: self.only(id, "server", meant.iter().map(|it| (&it.pattern, it.server.as_ref()))),
            auth: self.only(id, "auth", meant.iter().map(|it| (&it.pattern, it.auth.as_ref()))),
            method: self.only(id, "method", meant.iter().map(|it| (&it.pattern, it.method.as_ref()))),
            path: self.only(id, "path", meant.iter().map(|it| (&it.pattern, it.path.as_ref()))),
            body: self.only(id, "body", meant.iter().map(|it| (&it.pattern, it.body.as_ref()))),
            output: self.only(id, "output", meant.iter().map(|it| (&it.pattern, it.output.as_ref()))),
            naming: self.only(id, "naming", meant.iter().map(|it| (&it.pattern, it.naming.as_ref()))),
        }
    }

    /// What is said of a field of an operation's request, by its documented name.
    pub(crate) fn field(&self, id: &str, name: &str) -> Option<FieldWord> {
        let meant = self.meant(id);
        let mut words = Vec::new();
        for entry in meant {
            for (pattern, word) in entry.fields.iter().filter(|(pattern, _)| pattern.matches_field(name)) {
                self.met.borrow_mut().insert(pattern.text.span);
                let said = Spanned::new((word.place, word.name.clone(), word.style), word.span);
                words.push((rank(&entry.pattern) + rank(pattern), word, said));
            }
        }
        words.sort_by_key(|(rank, ..)| *rank);
        if let [(first, _, one), (second, _, other), ..] = &words[..]
            && first == second
        {
            self.contradict(name, "place", one, other);
        }
        words.into_iter().next().map(|(_, word, _)| word.clone())
    }

    fn meant(&self, id: &str) -> Vec<&OperationEntry> {
        self.entries.iter().filter(|entry| entry.pattern.matches_field(id)).collect()
    }

    fn only<'a, T: Clone + PartialEq + 'a>(
        &self,
        id: &str,
        setting: &str,
        said: impl Iterator<Item = (&'a Pattern, Option<&'a Spanned<T>>)>,
    ) -> Option<Spanned<T>> {
        let mut said: Vec<_> = said.filter_map(|(pattern, it)| Some((rank(pattern), it?))).collect();
        said.sort_by_key(|(rank, _)| *rank);
        if let [(first, one), (second, other), ..] = said[..]
            && first == second
        {
            self.contradict(id, setting, one, other);
        }
        said.first().map(|(_, it)| (*it).clone())
    }

    fn contradict<T: PartialEq>(&self, id: &str, setting: &str, one: &Spanned<T>, other: &Spanned<T>) {
        if one.value != other.value {
            let message = format!("two entries say different things of `{setting}` of `{id}`");
            let contradiction = Diagnostic::new(Code::ConfigContradiction, other.span, message)
                .related(one.span, "the other")
                .help("make the patterns narrower; what `\"*\"` says may be said otherwise");
            self.contradictions.borrow_mut().insert(other.span, contradiction);
        }
    }

    /// Says what was meant for nothing, and what contradicts itself.
    pub(crate) fn finish(self, diagnostics: &mut Diagnostics) {
        let met = self.met.into_inner();
        for entry in &self.entries {
            let pattern = &entry.pattern.text;
            if !met.contains(&pattern.span) {
                let message = format!("no operation is meant by `{}`", pattern.value);
                let help =
                    "operations go by their ids: the `operationID` of their comments, else the heading";
                diagnostics.push(Diagnostic::new(Code::ConfigUnmatched, pattern.span, message).help(help));
                continue;
            }
            for (field, _) in entry.fields.iter().filter(|(field, _)| !met.contains(&field.text.span)) {
                let message = format!(
                    "no field of an operation of `{}` is meant by `{}`",
                    pattern.value, field.text.value
                );
                diagnostics.push(Diagnostic::new(Code::ConfigUnmatched, field.text.span, message));
            }
        }
        self.contradictions.into_inner().into_values().for_each(|it| diagnostics.push(it));
    }
}

/// What holds for all comes after what holds for some.
fn rank(pattern: &Pattern) -> usize {
    usize::from(pattern.text.value == "*") + usize::from(!pattern.is_name())
}

/// The output that a word of `wire.toml` means: `none`, `bytes`, `text`, or a type in the neutral notation.
pub(crate) fn output(
    graph: &TypeGraph,
    page: &str,
    word: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<Output> {
    match word.value.trim() {
        "none" => return Some(Output::Nothing),
        "bytes" => return Some(Output::Bytes),
        "text" => return Some(Output::Text),
        _ => {}
    }
    let index = Index::of(graph);
    let parsed = notation::parse(&word.value, &Names { index: &index, page, span: word.span });
    match parsed.and_then(plain) {
        Ok(ty) => Some(Output::Json(ty)),
        Err(message) => {
            let message = format!("`{}`: {message}", word.value);
            diagnostics.push(Diagnostic::new(Code::ConfigValue, word.span, message));
            None
        }
    }
}

/// A type that needs no name of its own.
fn plain(notation: Notation) -> Result<Type, String> {
    let inner = |it: Box<Notation>| plain(*it).map(Box::new);
    Ok(match notation {
        Notation::Type(ty) => ty,
        Notation::List(item) => Type::List(inner(item)?),
        Notation::Map(value) => Type::Map(inner(value)?),
        Notation::Nullable(value) => Type::Nullable(inner(value)?),
        Notation::Union(_) => return Err("a union needs a page of its own here".to_owned()),
    })
}
