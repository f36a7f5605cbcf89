//! Builds the graph: one definition a page, then every type expression looked up.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::expr::{Place, Resolver, date_pattern};
use super::inline::enumeration;
use super::resolve::{folder, folders};
use super::{
    Enum, EnumRepr, EnumValue, Field, Key, KeyOrigin, Member, Schema, Struct, Type, TypeDef, TypeGraph,
    TypeId,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{self, Body, Model, Role, Service, TypeExpr, TypeExprKind};
use crate::source::{SourceMap, Span};

/// Builds the graph of a folder's models, given in the order of their pages' paths. Recursion is not
/// marked yet: what comes before [`mark_recursion`](super::mark_recursion) may change types.
pub fn build(sources: &SourceMap, models: &[Model], diagnostics: &mut Diagnostics) -> TypeGraph {
    build_without(&BTreeSet::new(), sources, models, &[], diagnostics)
}

/// The same, of docs of which the user wants some pages left out, given by their paths: what refers to
/// them is any JSON value. The pages of operations may spell a type that the pages of types do not.
pub fn build_without(
    left_out: &BTreeSet<String>,
    sources: &SourceMap,
    models: &[Model],
    services: &[Service],
    diagnostics: &mut Diagnostics,
) -> TypeGraph {
    // Where lines begin is asked of every page, and is found out side by side.
    let (resolver, ()) = rayon::join(
        || Resolver::new(sources, models, left_out),
        || models.iter().for_each(|model| sources.find_lines(model.source)),
    );
    let spelled = resolver.spelled_elsewhere(services);
    let told = BTreeMap::new();
    let mut builder = Builder { sources, models, resolver, spelled, told, diagnostics };
    let names = builder.names();
    builder.nested(&names);
    let pages = (0u32..).map(TypeId).zip(models).zip(names);
    let mut types: Vec<TypeDef> = pages.map(|((id, model), name)| builder.define(id, model, name)).collect();
    for ((id, key), values) in std::mem::take(&mut builder.told) {
        builder.tell(&mut types, id, &key, values);
    }
    types.append(&mut builder.resolver.inline);
    let one_number_type = builder.resolver.one_number_type;
    let mut graph = TypeGraph { types, one_number_type, ..TypeGraph::default() };
    graph.flat_unions = models.iter().any(|model| model.flattens_unions);
    mark_envelopes(&mut graph);
    keep_what_comes(&mut graph);
    graph
}

struct Builder<'a> {
    sources: &'a SourceMap,
    models: &'a [Model],
    resolver: Resolver<'a>,
    /// What links spell of pages that do not say what they are, with the page of the link.
    spelled: BTreeMap<TypeId, (&'a TypeExpr, &'a str)>,
    /// The values that unions list of a key of one of their members.
    told: BTreeMap<(TypeId, String), BTreeMap<String, Span>>,
    diagnostics: &'a mut Diagnostics,
}

impl Builder<'_> {
    /// The names of the types: the titles, each once in a folder. The first page that has a title keeps
    /// it, another gets a number; links say which is meant.
    fn names(&mut self) -> Vec<String> {
        let mut seen = HashMap::new();
        let mut names = Vec::new();
        for model in self.models {
            let title = &model.title;
            let folder = folder(&self.sources.get(model.source).path);
            match seen.get(&(folder, title.value.as_str())) {
                None => {
                    seen.insert((folder, title.value.as_str()), title.span);
                    names.push(title.value.clone());
                }
                Some(&first) => {
                    let name = self.resolver.free_name(folder, &title.value, "");
                    let message = format!("`{}` is `{name}` here: the title is taken", title.value);
                    let note = Diagnostic::new(Code::Renamed, title.span, message);
                    self.diagnostics.push(note.related(first, "by the first page that has it"));
                    names.push(name);
                }
            }
        }
        names
    }

    /// The enums that stand in the pages of other types, which become types without a page.
    fn nested(&mut self, names: &[String]) {
        for (model, owner) in self.models.iter().zip(names) {
            for nested in &model.nested {
                let schema = self.enumeration(&nested.values);
                let page = self.sources.get(model.source).path.as_str();
                let name = &nested.name;
                self.resolver.nest(page, owner, &name.value, name.span, schema);
            }
        }
    }

    fn define(&mut self, id: TypeId, model: &Model, name: String) -> TypeDef {
        let page = self.sources.get(model.source).path.as_str();
        let at = Place { page, owner: &name, part: "", example: None };
        let schema = match (&model.body, self.spelled.get(&id)) {
            (Body::Struct(fields), _) => self.strukt(fields, at),
            (Body::Enum(values), _) => self.enumeration(values),
            (Body::Union(members), _) => self.union(members, model, at),
            (Body::Opaque, Some((expr, page))) => self.spelled(expr, Place { page, ..at }),
            (Body::Opaque, None) => {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::MembersUnknown,
                        model.title.span,
                        format!("the page of `{}` does not say what it is", model.title.value),
                    )
                    .label("becomes any JSON value")
                    .help(format!(
                        "`[values.{name:?}]` with its values, or `[pages.{name:?}]` with `union = [\"A\", \"B\"]` \
                         in wire.toml says what it is",
                    )),
                );
                Schema::Opaque
            }
        };
        TypeDef {
            namespace: folders(page),
            page: page.to_owned(),
            inline: false,
            span: model.title.span,
            description: model.description.clone(),
            deprecated: model.deprecated.clone(),
            examples: model.examples.iter().map(|example| example.value.clone()).collect(),
            schema,
            name,
        }
    }

    fn strukt(&mut self, fields: &[dialect::Field], at: Place<'_>) -> Schema {
        let has = |role| fields.iter().any(|field| field.role == role);
        let is_raw = |field: &dialect::Field| field.role == Role::RawResponse;
        let envelope = has(Role::ContentType) && has(Role::StatusCode) && has(Role::RawResponse)
            || !fields.is_empty() && fields.iter().all(is_raw);
        let fields = fields.iter().map(|field| self.field(field, envelope, at)).collect();
        Schema::Struct(Struct { fields, envelope, keeps_unknown: false })
    }

    fn field(&mut self, field: &dialect::Field, envelope: bool, at: Place<'_>) -> Field {
        let examples: Vec<String> = field.examples.iter().map(|example| example.value.clone()).collect();
        let example = examples.first().map(String::as_str).or_else(|| date_pattern(&field.description));
        let at = Place { part: &field.name.value, example, ..at };
        let (ty, nullable) = match self.resolver.parsed(&field.ty, at, self.diagnostics) {
            Type::Nullable(inner) => (*inner, true),
            ty => (ty, false),
        };
        // Outside of an envelope, `contentType` and `statusCode` are properties like any other.
        let role = match field.role {
            Role::ContentType | Role::StatusCode if !envelope => Role::Property,
            role => role,
        };
        Field {
            name: field.name.value.clone(),
            span: field.name.span,
            line: self.sources.line(field.name.span),
            plain_name: field.plain_name.clone(),
            key: Key { name: field.plain_name.clone(), origin: KeyOrigin::Documented },
            role,
            ty,
            required: field.required,
            nullable,
            recursive: false,
            deprecated: field.deprecated.clone(),
            description: field.description.clone(),
            examples,
            samples: Vec::new(),
            rename: None,
            observed: None,
            amendments: Vec::new(),
        }
    }

    fn enumeration(&mut self, documented: &dialect::Values) -> Schema {
        let are_constants = documented.are_constants;
        let left_out = |wrong: &Diagnostic| wrong.clone().label("left out");
        documented.unread.iter().for_each(|wrong| self.diagnostics.push(left_out(wrong)));
        let documented = &documented.read;
        let mut values: Vec<EnumValue> = Vec::new();
        let mut known: BTreeMap<&str, Span> = BTreeMap::new();
        for value in documented {
            if let Some(&first) = known.get(value.value.value.as_str()) {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::DuplicateValue,
                        value.value.span,
                        format!("the value `{}` is listed twice", value.value.value),
                    )
                    .related(first, "the first one"),
                );
                continue;
            }
            known.insert(&value.value.value, value.name.span);
            values.push(EnumValue {
                name: value.name.value.clone(),
                span: value.name.span,
                value: value.value.value.clone(),
                observed: None,
            });
        }
        let quoted = documented.iter().any(|value| value.quoted);
        let repr = if quoted { EnumRepr::String } else { repr(&values) };
        Schema::Enum(Enum { repr, values, are_constants })
    }

    /// A type that only the links to its page spell.
    fn spelled(&mut self, expr: &TypeExpr, at: Place<'_>) -> Schema {
        let members = match &expr.kind {
            TypeExprKind::Union(members) => members.as_slice(),
            _ => std::slice::from_ref(expr),
        };
        let at = Place { part: "item", ..at };
        let resolve = |member: &TypeExpr| {
            let ty = self.resolver.resolve(member, at, self.diagnostics);
            Member { ty, span: member.span, recursive: false }
        };
        Schema::Union(members.iter().map(resolve).collect())
    }

    fn union(&mut self, documented: &[dialect::Member], model: &Model, at: Place<'_>) -> Schema {
        if documented.is_empty() {
            let message = format!("the union `{}` lists no type", model.title.value);
            self.diagnostics.push(
                Diagnostic::new(Code::EmptyUnion, model.title.span, message).label("becomes any JSON value"),
            );
            return Schema::Opaque;
        }
        let at = Place { part: "item", ..at };
        let mut members: Vec<Member> = Vec::new();
        let mut known: BTreeMap<Type, Span> = BTreeMap::new();
        let called = self.resolver.called_by_values(documented, at);
        let called = called.into_iter().chain(std::iter::repeat(None));
        for (member, called) in documented.iter().zip(called) {
            let parsed = || self.resolver.parsed(&member.ty, at, self.diagnostics);
            let ty = called.map_or_else(parsed, Type::Reference);
            if let (Type::Reference(id), Some(told)) = (&ty, &member.told_by) {
                let values = told.values.iter().map(|value| (value.value.clone(), value.span));
                self.told.entry((*id, told.key.clone())).or_default().extend(values);
            }
            match known.get(&ty) {
                None => {
                    known.insert(ty.clone(), member.span);
                    members.push(Member { ty, span: member.span, recursive: false });
                }
                Some(&first) => {
                    let spelled = member.ty.as_ref().map(ToString::to_string).unwrap_or_default();
                    let message = format!("the type `{spelled}` is listed twice");
                    let diagnostic = Diagnostic::new(Code::DuplicateMember, member.span, message);
                    self.diagnostics.push(diagnostic.related(first, "the first one"));
                }
            }
        }
        Schema::Union(members)
    }

    /// Gives the key by which unions tell a member apart the values that they list, where its own page calls
    /// it any string (Java).
    fn tell(&mut self, types: &mut [TypeDef], id: TypeId, key: &str, values: BTreeMap<String, Span>) {
        let Some(def) = types.get_mut(id.index()) else { return };
        let Schema::Struct(strukt) = &mut def.schema else { return };
        let is_told = |field: &&mut Field| field.name == key && field.ty == Type::String;
        let Some(field) = strukt.fields.iter_mut().find(is_told) else { return };
        let schema = enumeration(EnumRepr::String, values.into_iter().collect());
        let id = self.resolver.add(&def.page, (&def.name, key), field.span, schema);
        field.ty = Type::Reference(id);
    }
}

/// An object of which the docs know no key may have any, so what comes is kept. What an operation is called
/// with is no object of JSON unless something contains it.
fn keep_what_comes(graph: &mut TypeGraph) {
    let contained = referenced(graph);
    let ids = (0u32..).map(TypeId);
    for (id, def) in ids.zip(&mut graph.types) {
        let is_call = ["Request", "Security"].iter().any(|end| def.name.ends_with(end));
        if let Schema::Struct(strukt) = &mut def.schema {
            strukt.keeps_unknown = strukt.fields.is_empty() && (!is_call || contained.contains(&id));
        }
    }
}

/// The types that others are made of.
fn referenced(graph: &TypeGraph) -> BTreeSet<TypeId> {
    let types = graph.types.iter().flat_map(|def| match &def.schema {
        Schema::Struct(strukt) => strukt.fields.iter().map(|field| &field.ty).collect(),
        Schema::Union(members) => members.iter().map(|member| &member.ty).collect(),
        Schema::Enum(_) | Schema::Opaque => Vec::new(),
    });
    types.filter_map(|ty| ty.innermost().direct()).collect()
}

/// An envelope never travels as JSON, and neither does what has one as a field: newer SDKs keep the
/// raw messages in a struct of their own (formance-csharp's `HTTPMetadata`). A type that JSON does
/// contain is no envelope, whatever its fields are called; and an error is the decoded body itself, its
/// raw messages beside the keys (ynab-csharp's `ErrorResponse`).
fn mark_envelopes(graph: &mut TypeGraph) {
    let documented = envelopes(graph);
    mark_raw_messages(graph, &documented);
    while let Some(outer) = around(graph, &envelopes(graph)) {
        set_envelope(graph, outer, true);
    }
    if contained_in_json(graph).next().is_some() {
        envelopes(graph).difference(&documented).for_each(|&id| set_envelope(graph, id, false));
        while let Some(inner) = { contained_in_json(graph).next() } {
            set_envelope(graph, inner, false);
        }
    }
}

/// The raw messages of errors are no properties.
fn mark_raw_messages(graph: &mut TypeGraph, envelopes: &BTreeSet<TypeId>) {
    for def in graph.types.iter_mut().filter(|def| is_error(def)) {
        if let Schema::Struct(strukt) = &mut def.schema
            && !strukt.envelope
        {
            let is_raw = |field: &&mut Field| field.ty.direct().is_some_and(|id| envelopes.contains(&id));
            strukt.fields.iter_mut().filter(is_raw).for_each(|field| field.role = Role::RawResponse);
        }
    }
}

/// Whether an SDK throws the type: such types have a folder of their own (`Errors`, `sdkerrors`).
fn is_error(def: &TypeDef) -> bool {
    def.namespace.last().is_some_and(|folder| folder.to_ascii_lowercase().ends_with("errors"))
}

fn envelopes(graph: &TypeGraph) -> BTreeSet<TypeId> {
    let is_envelope = |def: &TypeDef| matches!(&def.schema, Schema::Struct(strukt) if strukt.envelope);
    graph.iter().filter(|(_, def)| is_envelope(def)).map(|(id, _)| id).collect()
}

/// A struct that is no envelope and has one as a field.
fn around(graph: &TypeGraph, envelopes: &BTreeSet<TypeId>) -> Option<TypeId> {
    let has_one = |def: &TypeDef| match &def.schema {
        Schema::Struct(strukt) if !strukt.envelope => {
            let mut contained = strukt.fields.iter().filter(|field| field.role != Role::RawResponse);
            contained.any(|field| field.ty.direct().is_some_and(|id| envelopes.contains(&id)))
        }
        _ => false,
    };
    graph.iter().find(|(_, def)| has_one(def)).map(|(id, _)| id)
}

/// The envelopes that some type of JSON contains.
fn contained_in_json(graph: &TypeGraph) -> impl Iterator<Item = TypeId> {
    let envelopes = envelopes(graph);
    let in_json = graph.types.iter().flat_map(|def| {
        let types: Vec<&Type> = match &def.schema {
            Schema::Struct(strukt) => {
                let fields = strukt.fields.iter().filter(|field| field.role != Role::RawResponse);
                let types = fields.map(|field| &field.ty);
                types.filter(|ty| !strukt.envelope || ty.direct().is_none()).collect()
            }
            Schema::Union(members) => members.iter().map(|member| &member.ty).collect(),
            Schema::Enum(_) | Schema::Opaque => Vec::new(),
        };
        types.into_iter().filter_map(|ty| ty.innermost().direct())
    });
    in_json.filter(move |id| envelopes.contains(id)).collect::<BTreeSet<_>>().into_iter()
}

fn set_envelope(graph: &mut TypeGraph, id: TypeId, envelope: bool) {
    if let Schema::Struct(strukt) = &mut graph.types[id.index()].schema {
        strukt.envelope = envelope;
    }
}

/// The JSON type of an enum's values. A table shows their text alone; where every text is a number or a
/// boolean, JSON has such values more likely than texts that look like them.
fn repr(values: &[EnumValue]) -> EnumRepr {
    let all = |is: fn(&str) -> bool| !values.is_empty() && values.iter().all(|value| is(&value.value));
    let is_integer = |text: &str| text.parse::<i64>().is_ok_and(|number| number.to_string() == text);
    if all(is_integer) {
        EnumRepr::Integer
    } else if all(is_number) {
        EnumRepr::Number
    } else if all(|text| matches!(text, "true" | "false")) {
        EnumRepr::Boolean
    } else {
        EnumRepr::String
    }
}

/// Whether a text is a number as JSON writes it, without an exponent: `0.5`, `-1`. Not `1.2.0`, a version,
/// nor `007`.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    digits(whole) && digits(fraction) && (whole == "0" || !whole.starts_with('0'))
}
