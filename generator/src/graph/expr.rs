//! Looks up what a page spells: every type expression becomes a type of the graph. What a cell spells
//! in full, a union or a value in a type's place, becomes a type without a page of its own.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::Value;

use super::inline::{enumeration, free_name, union};
use super::marked::Marked;
use super::resolve::{Found, Index, fold, folder, folders, join, stem};
use super::{EnumRepr, Schema, Type, TypeDef, TypeGraph, TypeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{
    Body, Literal, Member, Model, Parsed, Reference, Scalar, Service, TypeExpr, TypeExprKind,
};
use crate::source::{SourceMap, Span};

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// The page.
    pub(super) page: &'a str,
    /// The type that the page documents.
    pub(super) owner: &'a str,
    /// The part of the type that has the expression's type.
    pub(super) part: &'a str,
    /// An example of its values.
    pub(super) example: Option<&'a str>,
}

/// Looks expressions up.
pub(super) struct Resolver<'a> {
    sources: &'a SourceMap,
    models: &'a [Model],
    index: Index,
    /// The pages that the user wants left out.
    left_out: Index,
    /// The types that cells spell in full. They come after those with a page.
    pub(super) inline: Vec<TypeDef>,
    /// How many types come before those.
    before: usize,
    /// The names of all types, in small letters, with their folders.
    taken: HashSet<(String, String)>,
    /// The types that no page refers to by their names, once somebody asks.
    orphans: Option<BTreeSet<TypeId>>,
    /// The objects that one value marks, once somebody asks.
    marked: Option<Marked<'a>>,
    /// The enums within the pages of other types, by the page and the letters of the name.
    nested: BTreeMap<(String, String), TypeId>,
    /// The paths of all pages, in small letters: a link may lead to one that is no model page.
    paths: HashSet<String>,
    /// Whether a type was met that is for whole numbers and fractions.
    pub(super) one_number_type: bool,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(sources: &'a SourceMap, models: &'a [Model], left_out: &BTreeSet<String>) -> Self {
        let path = |model: &Model| sources.get(model.source).path.as_str();
        let ids = (0u32..).map(TypeId);
        let taken =
            models.iter().map(|model| (folder(path(model)).to_owned(), model.title.value.to_lowercase()));
        Self {
            index: Index::new(ids.zip(models).map(|(id, it)| (id, it.title.value.as_str(), path(it)))),
            taken: taken.collect(),
            left_out: Index::new(left_out.iter().map(|path| (TypeId(0), stem(path), path.as_str()))),
            inline: Vec::new(),
            before: models.len(),
            orphans: None,
            marked: None,
            nested: BTreeMap::new(),
            paths: sources.pages().map(|(_, source)| source.path.to_lowercase()).collect(),
            one_number_type: false,
            sources,
            models,
        }
    }

    /// The same, for what is looked up when all types of a graph are there.
    pub(super) fn after(mut self, graph: &TypeGraph) -> Self {
        self.before = graph.types.len();
        let named = graph.types.iter().map(|def| (def.namespace.join("/"), def.name.to_lowercase()));
        self.taken = named.collect();
        self
    }

    /// The page that a reference means, if there is one and no more.
    pub(super) fn find(&self, page: &str, reference: &Reference) -> Option<Type> {
        match self.index.find(page, reference) {
            Found::One(id) => Some(Type::Reference(id)),
            Found::Several(_) | Found::Elsewhere(_) | Found::None => None,
        }
    }

    /// What the links to pages that do not say what they are spell of them, with the page of the first
    /// link that does: Ruby's docs show the members of unions nowhere else. Of some, only operations have links.
    pub(super) fn spelled_elsewhere(
        &self,
        services: &'a [Service],
    ) -> BTreeMap<TypeId, (&'a TypeExpr, &'a str)> {
        let mut found = BTreeMap::new();
        let mut look = |source, parsed: &'a Parsed| {
            let Ok(expr) = parsed else { return };
            let TypeExprKind::Reference(reference) = &innermost(expr).kind else { return };
            let Some(spelled) = reference.spelled.as_deref() else { return };
            let page = self.sources.get(source).path.as_str();
            if let Found::One(id) = self.index.find(page, reference)
                && self.models[id.index()].body == Body::Opaque
            {
                found.entry(id).or_insert((spelled, page));
            }
        };
        for model in self.models {
            let Body::Struct(fields) = &model.body else { continue };
            fields.iter().for_each(|field| look(model.source, &field.ty));
        }
        for service in services {
            for method in &service.methods {
                method.parameters.iter().for_each(|field| look(service.source, &field.ty));
                method.response.iter().for_each(|ty| look(service.source, ty));
            }
        }
        found
    }

    /// The type of a cell or a heading.
    pub(super) fn parsed(&mut self, parsed: &Parsed, at: Place<'_>, diagnostics: &mut Diagnostics) -> Type {
        match parsed {
            Ok(expr) => self.resolve(expr, at, diagnostics),
            Err(diagnostic) => unknown((**diagnostic).clone(), diagnostics),
        }
    }

    /// The type that an expression spells.
    pub(super) fn resolve(&mut self, expr: &TypeExpr, at: Place<'_>, diagnostics: &mut Diagnostics) -> Type {
        let mut inner = |expr: &TypeExpr| Box::new(self.resolve(expr, at, diagnostics));
        match &expr.kind {
            TypeExprKind::Scalar(scalar) => {
                self.one_number_type |= *scalar == Scalar::Number;
                resolve_scalar(*scalar, at.example)
            }
            TypeExprKind::List(item) => Type::List(inner(item)),
            TypeExprKind::Map(value) => Type::Map(inner(value)),
            TypeExprKind::Stream(item) => Type::Stream(inner(item)),
            TypeExprKind::Unknown(wrong) => unknown((**wrong).clone(), diagnostics),
            TypeExprKind::Nullable(value) | TypeExprKind::Optional(value) => match *inner(value) {
                Type::Nullable(value) => Type::Nullable(value),
                value => Type::Nullable(Box::new(value)),
            },
            TypeExprKind::Reference(reference) => self.reference(reference, at, diagnostics),
            TypeExprKind::Literal(_) => self.union(std::slice::from_ref(expr), expr, at, diagnostics),
            TypeExprKind::Union(members) => self.union(members, expr, at, diagnostics),
        }
    }

    /// A union spelled in full. One of values only is an enum.
    fn union(
        &mut self,
        members: &[TypeExpr],
        expr: &TypeExpr,
        at: Place<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Type {
        let schema = match values(members) {
            Some((repr, values)) => enumeration(repr, values),
            None => {
                let mut types: Vec<Type> = Vec::new();
                let mut known = BTreeSet::new();
                for member in members {
                    let ty = self.resolve(member, at, diagnostics);
                    if known.insert(ty.clone()) {
                        types.push(ty);
                    }
                }
                match types.as_slice() {
                    [_] => return types.remove(0),
                    _ => union(types, expr.span),
                }
            }
        };
        Type::Reference(self.add(at.page, (at.owner, at.part), expr.span, schema))
    }

    /// Adds a type without a page of its own, which is named after a type and a part of it.
    pub(super) fn add(
        &mut self,
        page: &str,
        (owner, part): (&str, &str),
        span: Span,
        schema: Schema,
    ) -> TypeId {
        let name = self.free_name(folder(page), owner, part);
        let id = TypeId(u32::try_from(self.before + self.inline.len()).unwrap_or(u32::MAX));
        self.inline.push(TypeDef {
            name,
            namespace: folders(page),
            page: page.to_owned(),
            inline: true,
            span,
            description: String::new(),
            deprecated: None,
            examples: Vec::new(),
            schema,
        });
        id
    }

    /// Adds an enum that stands in the page of another type. Of two with one name, links mean the first.
    pub(super) fn nest(&mut self, page: &str, owner: &str, name: &str, span: Span, schema: Schema) {
        let part = name.strip_suffix("Enum").filter(|part| !part.is_empty()).unwrap_or(name);
        let id = self.add(page, (owner, part), span, schema);
        self.nested.entry((page.to_owned(), fold(name))).or_insert(id);
    }

    /// A name for a part of a type that no type of the folder has. From now on it is taken.
    pub(super) fn free_name(&mut self, folder: &str, owner: &str, part: &str) -> String {
        let key = |name: &str| (folder.to_owned(), name.to_lowercase());
        let name = free_name(owner, part, |name| self.taken.contains(&key(name)));
        self.taken.insert(key(&name));
        name
    }

    /// The enum in a page that a link within it leads to: it has the name in the link's text, or that of the
    /// place it leads to, with or without `Enum` behind it.
    fn nested_enum(&self, reference: &Reference, page: &str) -> Option<TypeId> {
        let anchor = reference.target.as_deref()?.strip_prefix('#')?;
        // Of a list, the anchor may be the whole type: `#kotlin.collections.List<Status>`.
        let anchor = anchor.rsplit('<').next().unwrap_or(anchor).trim_end_matches('>');
        let bare = anchor.strip_suffix("Enum").unwrap_or(anchor);
        let names = reference.name.last().map(String::as_str).into_iter().chain([anchor, bare]);
        names.map(|name| (page.to_owned(), fold(name))).find_map(|key| self.nested.get(&key)).copied()
    }

    fn reference(&mut self, reference: &Reference, at: Place<'_>, diagnostics: &mut Diagnostics) -> Type {
        let named = || match (reference.name.is_empty(), &reference.target) {
            (true, Some(target)) => target.clone(),
            _ => reference.name.join("."),
        };
        if let Some(id) = self.nested_enum(reference, at.page) {
            return Type::Reference(id);
        }
        let found = match self.index.find(at.page, reference) {
            Found::Elsewhere(_) | Found::None if reference.made_up && reference.spelled.is_none() => {
                self.made_up(reference, at.owner)
            }
            // A bare word may be a type of another language, so one in other letters is no page's name.
            Found::One(id) if reference.is_bare() && !reference.made_up && !self.is_called(id, &named()) => {
                Found::Elsewhere(vec![self.page(id).to_owned()])
            }
            found => found,
        };
        if let Found::One(id) = found {
            return Type::Reference(id);
        }
        let named = named();
        let is_left_out =
            || matches!(self.left_out.find(at.page, reference), Found::One(_) | Found::Several(_));
        if matches!(found, Found::Elsewhere(_) | Found::None) && is_left_out() {
            let message = format!("`{named}` is left out: `wire.toml` says so");
            return unknown(Diagnostic::new(Code::SkippedPage, reference.span, message), diagnostics);
        }
        let (code, message, help) = match (found, &reference.spelled) {
            (_, Some(spelled)) => return self.resolve(spelled, at, diagnostics),
            (Found::Several(ids), None) => {
                let pages: Vec<&str> = ids.iter().map(|&id| self.page(id)).collect();
                let help = format!("write the folder before the name: {}", pages.join(", "));
                (Code::AmbiguousReference, format!("`{named}` could be any of {} pages", ids.len()), help)
            }
            (found, None) => {
                let linked = reference.target.as_deref().and_then(|target| join(at.page, target));
                match linked.filter(|path| self.paths.contains(&path.to_lowercase())) {
                    Some(path) => {
                        let message = format!("`{path}` is there and documents no type");
                        (Code::LinkedPage, message, "see what is said of that page".to_owned())
                    }
                    None => {
                        let message = format!("no page documents `{named}`");
                        (Code::MissingPage, message, self.instead(found, reference))
                    }
                }
            }
        };
        unknown(Diagnostic::new(code, reference.span, message).help(help), diagnostics)
    }

    /// What to do where no page is the one that a reference means.
    fn instead(&self, found: Found, reference: &Reference) -> String {
        let nearest = match found {
            Found::Elsewhere(pages) => pages,
            // Nothing is near a name that an SDK made up.
            _ if reference.made_up => Vec::new(),
            _ => self.index.nearest(reference),
        };
        match nearest.as_slice() {
            [] => "add the page to the docs folder".to_owned(),
            pages => format!("the nearest pages are {}", pages.join(", ")),
        }
    }

    fn made_up(&mut self, reference: &Reference, union: &str) -> Found {
        let Some(name) = reference.name.last() else { return Found::None };
        let orphans = match self.orphans.take() {
            Some(orphans) => orphans,
            None => self.find_orphans(),
        };
        let found = self.index.made_up(union, name, &orphans);
        self.orphans = Some(orphans);
        found.map_or(Found::None, Found::One)
    }

    /// The objects that the members of a union stand for, where that is another than what their names mean.
    ///
    /// Unions are told apart by a value either all or not at all. One member whose name is neither a page's nor a word
    /// for a type says so of them all, and so does an object for each of them that nothing else refers to.
    pub(super) fn called_by_values(&mut self, members: &[Member], at: Place<'_>) -> Vec<Option<TypeId>> {
        let Some(names) = members.iter().map(made_up).collect::<Option<Vec<_>>>() else { return Vec::new() };
        let page = |name: &&Reference| match self.index.find(at.page, name) {
            Found::One(id) => Some(id),
            Found::Several(_) | Found::Elsewhere(_) | Found::None => None,
        };
        let pages: Vec<Option<TypeId>> = names.iter().map(page).collect();
        let models = self.models;
        let is_object =
            |page: Option<TypeId>| page.is_some_and(|id| matches!(models[id.index()].body, Body::Struct(_)));
        if pages.iter().all(|&page| is_object(page)) {
            return Vec::new();
        }
        let orphans = self.orphans.take().unwrap_or_else(|| self.find_orphans());
        let marked =
            self.marked.take().unwrap_or_else(|| Marked::new(self.sources, self.models, &self.index));
        // A word for a type is one, unless there is an object that nothing else can be for.
        let may_be = |name: &Reference, id: &TypeId| name.spelled.is_none() || orphans.contains(id);
        let called =
            |name: &&Reference| marked.by(name.name.last()?, at.page, &orphans).filter(|id| may_be(name, id));
        let objects: Vec<Option<TypeId>> = names.iter().map(called).collect();
        let is_told = names.iter().zip(&pages).any(|(name, page)| page.is_none() && name.spelled.is_none())
            || objects.iter().all(|object| object.is_some_and(|id| orphans.contains(&id)));
        self.orphans = Some(orphans);
        self.marked = Some(marked);
        let other =
            |(object, page): (Option<TypeId>, Option<TypeId>)| object.filter(|_| is_told && !is_object(page));
        objects.into_iter().zip(pages).map(other).collect()
    }

    /// The types that no page refers to.
    fn find_orphans(&self) -> BTreeSet<TypeId> {
        let mut orphans: BTreeSet<TypeId> = (0u32..).map(TypeId).take(self.models.len()).collect();
        for model in self.models {
            let page = self.sources.get(model.source).path.as_str();
            let types: Vec<&Parsed> = match &model.body {
                Body::Struct(fields) => fields.iter().map(|field| &field.ty).collect(),
                Body::Union(members) => members.iter().map(|member| &member.ty).collect(),
                Body::Enum(_) | Body::Opaque => Vec::new(),
            };
            for expr in types.into_iter().filter_map(|parsed| parsed.as_ref().ok()) {
                let TypeExprKind::Reference(reference) = &innermost(expr).kind else { continue };
                if let Found::One(id) = self.index.find(page, reference) {
                    orphans.remove(&id);
                }
            }
        }
        orphans
    }

    /// Whether a page has exactly this title, or its file this name.
    fn is_called(&self, id: TypeId, name: &str) -> bool {
        let file = self.page(id).rsplit('/').next().unwrap_or_default();
        self.models[id.index()].title.value == name || file.split('.').next() == Some(name)
    }

    pub(super) fn page(&self, id: TypeId) -> &str {
        &self.sources.get(self.models[id.index()].source).path
    }
}

/// What cannot be read or found: a warning at its place, and any JSON value.
fn unknown(diagnostic: Diagnostic, diagnostics: &mut Diagnostics) -> Type {
    diagnostics.push(diagnostic.label("becomes any JSON value"));
    Type::Any
}

/// The name of a member, if that may be made up and is all there is.
fn made_up(member: &Member) -> Option<&Reference> {
    match &member.ty.as_ref().ok()?.kind {
        TypeExprKind::Reference(reference) if reference.made_up => Some(reference),
        _ => None,
    }
}

/// What lists, maps and nulls are around.
fn innermost(expr: &TypeExpr) -> &TypeExpr {
    match &expr.kind {
        TypeExprKind::List(inner)
        | TypeExprKind::Map(inner)
        | TypeExprKind::Stream(inner)
        | TypeExprKind::Nullable(inner)
        | TypeExprKind::Optional(inner) => innermost(inner),
        _ => expr,
    }
}

/// The values of a union that has nothing else, each once, with their JSON type.
fn values(members: &[TypeExpr]) -> Option<(EnumRepr, Vec<(String, Span)>)> {
    let mut found: Vec<(String, Span)> = Vec::new();
    let mut known = BTreeSet::new();
    let mut reprs = BTreeSet::new();
    for member in members {
        let TypeExprKind::Literal(literal) = &member.kind else { return None };
        let value = match literal {
            Literal::String(value) => value.clone(),
            Literal::Integer(value) => value.to_string(),
        };
        reprs.insert(matches!(literal, Literal::String(_)));
        if known.insert(value.clone()) {
            found.push((value, member.span));
        }
    }
    match (reprs.first(), reprs.len()) {
        (Some(true), 1) => Some((EnumRepr::String, found)),
        (Some(false), 1) => Some((EnumRepr::Integer, found)),
        _ => None,
    }
}

/// How prose writes what dates look like.
const DATE_PATTERN: &str = "YYYY-MM-DD";

/// The pattern of dates, where a description has it and no other for the time.
pub(super) fn date_pattern(description: &str) -> Option<&'static str> {
    let upper = description.to_ascii_uppercase();
    let mut after =
        upper.match_indices(DATE_PATTERN).map(|(at, _)| &upper[at + DATE_PATTERN.len()..]).peekable();
    after.peek()?;
    let has_time = |rest: &str| {
        let rest = rest.trim_start_matches(['T', '\'', '"', ' ', '_']);
        rest.starts_with("HH")
    };
    (!after.any(has_time)).then_some(DATE_PATTERN)
}

fn resolve_scalar(scalar: Scalar, example: Option<&str>) -> Type {
    match scalar {
        Scalar::String => Type::String,
        Scalar::Boolean => Type::Boolean,
        Scalar::True => Type::Literal(true),
        Scalar::False => Type::Literal(false),
        Scalar::Integer => Type::Integer,
        Scalar::Float | Scalar::Number => Type::Float,
        Scalar::BigInteger => Type::BigInteger,
        Scalar::Decimal => Type::Decimal,
        Scalar::Date => Type::Date,
        Scalar::DateOrDateTime if example.is_some_and(is_date) => Type::Date,
        Scalar::DateTime | Scalar::DateOrDateTime => Type::DateTime,
        Scalar::Bytes => Type::Bytes,
        Scalar::Any | Scalar::Null | Scalar::Undefined => Type::Any,
        Scalar::HttpResponse => Type::HttpResponse,
        Scalar::HttpRequest => Type::HttpRequest,
    }
}

/// Whether an example of a date is one without a time: `2022-12-14`, or midnight in the spelling
/// of the tool that wrote the docs, `1996-05-22 00:00:00 +0000 UTC`. A true date-time is shown as
/// `2019-06-24T11:38:02Z` (survey of the PHP docs: 194 dates, 2,611 date-times). Or it is the pattern of dates.
fn is_date(example: &str) -> bool {
    let example = example.trim();
    if example.eq_ignore_ascii_case(DATE_PATTERN) {
        return true;
    }
    // Of a list or a map, all that is in it.
    let is_one = |value: &Value| value.as_str().is_some_and(is_date);
    match serde_json::from_str(example) {
        Ok(Value::Array(items)) => return !items.is_empty() && items.iter().all(is_one),
        Ok(Value::Object(entries)) => return !entries.is_empty() && entries.values().all(is_one),
        _ => {}
    }
    let Some((date, rest)) = example.split_at_checked(10) else { return false };
    let shape = date.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    shape && (rest.is_empty() || rest == " 00:00:00 +0000 UTC")
}
