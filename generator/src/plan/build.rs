//! Makes the model: one file a type, then what the whole crate needs.

use std::collections::BTreeSet;
use std::str::FromStr;

use rayon::prelude::*;

use super::around::Around;
use super::calls::Calls;
use super::crate_map::CrateMap;
use super::names::{field_ident, type_ident, value_ident};
use super::own::{Code, OwnTypes};
use super::scope::Scope;
use super::types::FileScope;
use super::{
    Enum, EnumValues, Field, File, Form, Ident, Item, Json, Presence, RuntimePart, RustModel, RustType,
    Struct, Union,
};
use super::{front, members, same};
use crate::diagnostic::{self, Diagnostic, Diagnostics};
use crate::dialect::Role;
use crate::graph::{self, Change, EnumRepr, Schema, Type, TypeDef, TypeGraph, TypeId};
use crate::text::code;

/// More required fields than this make a call to `new` that nobody can read.
const MAX_ARGUMENTS: usize = 4;

/// How many types the compiler follows before it gives up, by default.
const DEFAULT_RECURSION_LIMIT: usize = 128;

/// How many steps the compiler may need for one type of a chain: the model, its `Option`, its
/// `Box`, its `Vec` and what those are made of.
const STEPS_PER_TYPE: usize = 6;

/// Plans a crate, or a module, for a graph.
pub fn build<'f>(graph: &TypeGraph, form: impl Into<Form<'f>>, diagnostics: &mut Diagnostics) -> RustModel {
    let form = form.into();
    let Form { package, module, .. } = form;
    // Names and places are given to all types, so that they are the same whichever are wanted.
    let map = CrateMap::new(graph, diagnostics);
    let own = OwnTypes::new(graph, diagnostics);
    let calls = Calls::of(graph, &map);
    let around = Around::of(graph, &own);
    let plans = Plans {
        graph,
        map: &map,
        own: &own,
        calls: &calls,
        around: &around,
        root: module,
        docs_url: form.docs_url,
    };
    let wanted: Vec<(TypeId, &TypeDef)> = graph.iter().filter(|(id, _)| graph.is_wanted(*id)).collect();
    let mut files = files(&plans, &wanted, diagnostics);
    let join_same = || {
        if !graph.apart {
            same::join(&mut files, &wanted, &map, &own);
        }
    };
    let ((), longest) = rayon::join(join_same, || graph.longest_chain());
    let chain = longest * STEPS_PER_TYPE;
    RustModel {
        package: package.to_owned(),
        root: module.to_vec(),
        version: env!("CARGO_PKG_VERSION"),
        front: front::of(&form, &files, around.shown(graph, &map)),
        modules: map.modules(graph, &files),
        parts: files.iter().flat_map(parts).collect(),
        dates: graph.dates,
        own: files.iter().flat_map(own_types).collect(),
        one_number_type: graph.one_number_type,
        strict: graph.plain_strict,
        recursion_limit: (chain > DEFAULT_RECURSION_LIMIT).then_some(chain + DEFAULT_RECURSION_LIMIT),
        files,
    }
}

/// What the plan of every file goes by.
#[derive(Clone, Copy)]
struct Plans<'a> {
    graph: &'a TypeGraph,
    map: &'a CrateMap,
    own: &'a OwnTypes,
    calls: &'a Calls<'a>,
    around: &'a Around,
    root: &'a [Ident],
    docs_url: Option<&'a str>,
}

/// The files of the types that are wanted, planned side by side.
fn files(plans: &Plans<'_>, wanted: &[(TypeId, &TypeDef)], diagnostics: &mut Diagnostics) -> Vec<File> {
    let planned = wanted.par_iter().map(|&(id, def)| {
        let mut said = Diagnostics::default();
        (Planner { plans, diagnostics: &mut said }.file(id, def), said)
    });
    let file = |(file, said)| {
        diagnostics.append(said);
        file
    };
    planned.collect::<Vec<_>>().into_iter().map(file).collect()
}

struct Planner<'a> {
    plans: &'a Plans<'a>,
    diagnostics: &'a mut Diagnostics,
}

impl Planner<'_> {
    fn file(mut self, id: TypeId, def: &TypeDef) -> File {
        let &Plans { graph, map, own, calls, around, root, docs_url } = self.plans;
        let scope = FileScope::new(map, own, id, def);
        let place = map.get(id);
        let mut path: Vec<&str> = place.module.iter().map(Ident::as_str).collect();
        path.push(place.file.as_str());
        File {
            path: path.join("/"),
            root: root.to_vec(),
            dates: graph.dates,
            extras: own.extras.get(&id).cloned().unwrap_or_default(),
            page: def.page.clone(),
            link: docs_url.map(|base| front::link(base, &def.page)),
            uses: def.description.is_empty().then(|| around.uses(id, graph, map, &scope)),
            total: around.is_total(id),
            ident: place.ident.clone(),
            name: def.name.clone(),
            description: def.description.clone(),
            deprecated: def.deprecated.clone(),
            imports: scope.imports(),
            same_as: None,
            call: calls.of_request(id, graph, &scope),
            item: match &def.schema {
                Schema::Struct(strukt) if strukt.envelope => {
                    Item::Envelope(self.fields(strukt, &scope).into_iter().map(no_json).collect())
                }
                Schema::Struct(strukt) => Item::Struct(Struct {
                    unit: def.inline && strukt.fields.is_empty(),
                    ..self.strukt(strukt, &scope)
                }),
                Schema::Enum(enumeration) => Item::Enum(self.enumeration(enumeration)),
                Schema::Union(members) => Item::Union(union(members, graph, &scope, &place.ident)),
                Schema::Opaque => Item::Opaque,
            },
            shadowed: scope.shadowed,
        }
    }

    fn strukt(&mut self, strukt: &graph::Struct, scope: &FileScope<'_>) -> Struct {
        let fields = self.fields(strukt, scope);
        let required: Vec<usize> = (0..fields.len())
            .filter(|&index| matches!(fields[index].json, Json::Key { presence: Presence::Required, .. }))
            .collect();
        let few = (1..=MAX_ARGUMENTS).contains(&required.len());
        Struct {
            constructor: if few { required } else { Vec::new() },
            open: strukt.fields.iter().any(|field| json(field) == Json::Flattened),
            unit: false,
            fields,
        }
    }

    fn fields(&mut self, strukt: &graph::Struct, scope: &FileScope<'_>) -> Vec<Field> {
        let mut names = Scope::default();
        strukt.fields.iter().for_each(|field| names.announce(&field_ident(name(field))));
        let mut fields: Vec<Field> =
            strukt.fields.iter().map(|field| self.field(field, &mut names, scope)).collect();
        let takes_all = fields.iter().any(|field| field.json == Json::Flattened);
        if strukt.keeps_unknown && !takes_all {
            fields.push(unknown_fields(&mut names));
        }
        fields
    }

    fn field(&mut self, field: &graph::Field, names: &mut Scope, scope: &FileScope<'_>) -> Field {
        let wanted = field_ident(name(field));
        let ident = names.claim(wanted.clone());
        if ident != wanted {
            let message = format!("the field `{}` is `{ident}` in Rust: `{wanted}` is taken", field.name);
            self.diagnostics.push(Diagnostic::new(diagnostic::Code::Renamed, field.span, message));
        }
        let json = json(field);
        let mut ty = scope.ty(&field.ty);
        if field.recursive {
            ty = ty.boxed();
        }
        // Any JSON value has its own null.
        let nullable = field.nullable && field.ty != Type::Any;
        ty = match (field.required, nullable) {
            _ if json == Json::Flattened => ty,
            (true, false) => ty,
            (false, true) => ty.optional_nullable(),
            (true, true) | (false, false) => ty.optional(),
        };
        Field {
            ident,
            name: field.name.clone(),
            ty,
            json,
            required: field.required,
            deprecated: field.deprecated.clone(),
            description: field.description.clone(),
            examples: field.examples.clone(),
            // What a type of the user's own is written as is the user's to say.
            samples: match field.ty.innermost() {
                Type::Reference(id) if self.plans.own.replacements.contains_key(id) => Vec::new(),
                _ => field.samples.clone(),
            },
            evidence: evidence(field),
        }
    }

    fn enumeration(&mut self, enumeration: &graph::Enum) -> Enum {
        // The constant `ALL` is there in every enum, and could not be told apart from a variant of that
        // very name.
        let mut names = Scope::default();
        let wanted = |value: &graph::EnumValue| {
            let ident = match value.name.as_str() {
                "" => value_ident(&value.value),
                name => type_ident(name),
            };
            if ident.as_str() == "ALL" { type_ident("All") } else { ident }
        };
        enumeration.values.iter().for_each(|value| names.announce(&wanted(value)));
        let mut named = |value: &graph::EnumValue| names.claim(wanted(value));
        let texts: Vec<(Ident, &str)> =
            enumeration.values.iter().map(|value| (named(value), value.value.as_str())).collect();
        let values = match enumeration.repr {
            EnumRepr::String => EnumValues::Strings(owned(texts)),
            EnumRepr::Integer => EnumValues::Integers(parsed(texts)),
            EnumRepr::Number => EnumValues::Numbers(owned(texts)),
            EnumRepr::Boolean => EnumValues::Booleans(parsed(texts)),
        };
        let observed =
            enumeration.values.iter().map(|value| value.observed.as_ref().map(ToString::to_string));
        Enum { values, observed: observed.collect(), other: other(&mut names) }
    }
}

fn union(members: &[graph::Member], graph: &TypeGraph, scope: &FileScope<'_>, own: &Ident) -> Union {
    let ty = |member: &graph::Member| {
        let ty = scope.ty(&member.ty);
        if member.recursive { ty.boxed() } else { ty }
    };
    let variants = members::variants(members.iter().map(ty).collect(), own);
    Union { methods: members::has_methods(&variants), variants, keys: graph.listed_keys(members) }
}

fn owned(values: Vec<(Ident, &str)>) -> Vec<(Ident, String)> {
    values.into_iter().map(|(name, value)| (name, value.to_owned())).collect()
}

fn parsed<T: FromStr>(values: Vec<(Ident, &str)>) -> Vec<(Ident, T)> {
    values.into_iter().filter_map(|(name, value)| Some((name, value.parse().ok()?))).collect()
}

/// The variant for values that the docs do not list. A documented value keeps its name, so this one takes
/// the first that is free.
fn other(names: &mut Scope) -> Ident {
    const NAMES: [&str; 3] = ["Unknown", "Other", "Unlisted"];
    let free = NAMES.map(type_ident).into_iter().find(|name| names.is_free(name));
    names.claim(free.unwrap_or_else(|| type_ident("Unlisted")))
}

/// The name that the user wants, or that the docs have. What stands for all other properties has a name
/// of its own in each language (`__pydantic_extra__`) and one in Rust.
fn name(field: &graph::Field) -> &str {
    let documented = if json(field) == Json::Flattened { "additional_properties" } else { &field.plain_name };
    field.rename.as_deref().unwrap_or(documented)
}

/// The field for the keys that the docs do not have.
fn unknown_fields(names: &mut Scope) -> Field {
    Field {
        ident: names.claim(field_ident("extra")),
        name: String::new(),
        ty: RustType::Map(Box::new(RustType::Value)),
        json: Json::Flattened,
        required: false,
        deprecated: None,
        description: String::new(),
        examples: Vec::new(),
        samples: Vec::new(),
        evidence: Vec::new(),
    }
}

/// What is said of a field beyond its page: of the key first, unless it is the documented name.
fn evidence(field: &graph::Field) -> Vec<String> {
    let mut sentences: Vec<String> = field.amendments.iter().map(ToString::to_string).collect();
    if let Some(evidence) = &field.observed {
        sentences.insert(0, format!("not in the docs: {evidence}"));
    }
    let is_said = field.amendments.iter().any(|it| matches!(it.change, Change::Key(_)));
    if field.key.name != field.name && !is_said && field.role != Role::RawResponse {
        sentences.insert(0, format!("the JSON key is {} ({})", code(&field.key.name), field.key.origin));
    }
    sentences
}

fn json(field: &graph::Field) -> Json {
    match (field.role, &field.ty) {
        (Role::RawResponse, _) => Json::Absent,
        (Role::AdditionalProperties, Type::Map(_)) => Json::Flattened,
        _ => Json::Key {
            key: field.key.name.clone(),
            presence: match (field.required, field.nullable && field.ty != Type::Any) {
                (true, false) => Presence::Required,
                (true, true) => Presence::Nullable,
                (false, _) => Presence::Optional,
            },
        },
    }
}

fn no_json(field: Field) -> Field {
    Field { json: Json::Absent, ..field }
}

/// The types that a file's type is made of.
fn types_of(file: &File) -> Vec<&RustType> {
    match &file.item {
        Item::Struct(strukt) => strukt.fields.iter().map(|field| &field.ty).collect(),
        Item::Envelope(fields) => fields.iter().map(|field| &field.ty).collect(),
        Item::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Item::Enum(_) | Item::Opaque => Vec::new(),
    }
}

/// The types of the user's own in a file.
fn own_types(file: &File) -> Vec<Code> {
    let codes = types_of(file).into_iter().filter_map(|ty| match ty.innermost() {
        RustType::Own(code, _) => Some(code.clone()),
        _ => None,
    });
    codes.collect()
}

/// The parts of the runtime that a file needs.
fn parts(file: &File) -> BTreeSet<RuntimePart> {
    let mut parts = BTreeSet::new();
    let mut types = types_of(file);
    match file.item {
        Item::Enum(_) => parts.insert(RuntimePart::Enums),
        Item::Union(_) => parts.insert(RuntimePart::Unions),
        Item::Opaque => parts.insert(RuntimePart::Opaque),
        Item::Struct(_) => parts.insert(RuntimePart::Models),
        Item::Envelope(_) => false,
    };
    if file.call.is_some() {
        parts.insert(RuntimePart::Calls);
    }
    while let Some(ty) = types.pop() {
        match ty {
            RustType::BigInt => parts.insert(RuntimePart::BigInteger),
            RustType::Decimal => parts.insert(RuntimePart::Decimal),
            RustType::Timestamp | RustType::Date => parts.insert(RuntimePart::Time),
            RustType::Bytes => parts.insert(RuntimePart::Bytes),
            RustType::Own(..) => parts.insert(RuntimePart::Own),
            RustType::Response | RustType::Request => parts.insert(RuntimePart::Http),
            RustType::OptionalNullable(inner) => {
                types.push(inner);
                parts.insert(RuntimePart::OptionalNullable)
            }
            RustType::Option(inner)
            | RustType::Vec(inner)
            | RustType::Map(inner)
            | RustType::Boxed(inner) => {
                types.push(inner);
                false
            }
            RustType::String
            | RustType::Bool
            | RustType::Literal(_)
            | RustType::I64
            | RustType::F64
            | RustType::Value
            | RustType::Model(..) => false,
        };
    }
    parts
}
