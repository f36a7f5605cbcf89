//! Builds the graph: one definition a page, then every type expression looked up.

use super::resolve::{Found, Index, folders};
use super::{
    Enum, EnumRepr, EnumValue, Field, Key, KeyOrigin, Member, Schema, Struct, Type, TypeDef, TypeGraph,
    TypeId,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{self, Body, Model, Reference, Role, Scalar, TypeExpr, TypeExprKind};
use crate::source::SourceMap;

/// What becomes of a type that cannot be read or found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unresolved {
    /// It is an error.
    Deny,
    /// It is any JSON value, and a warning (`--keep-going`).
    Any,
}

/// Builds the graph of a folder's models, given in the order of their pages' paths. Recursion is not
/// marked yet: what comes before [`mark_recursion`](super::mark_recursion) may change types.
pub fn build(
    sources: &SourceMap,
    models: &[Model],
    unresolved: Unresolved,
    diagnostics: &mut Diagnostics,
) -> TypeGraph {
    let path = |model: &Model| sources.get(model.source).path.as_str();
    let ids = || (0u32..).map(TypeId);
    let index =
        Index::new(ids().zip(models).map(|(id, model)| (id, model.title.value.as_str(), path(model))));
    let mut builder = Builder { sources, models, index, unresolved, diagnostics };
    builder.check_titles();
    let mut graph =
        TypeGraph { types: models.iter().map(|model| builder.define(model, path(model))).collect() };
    unmark_inner_envelopes(&mut graph);
    graph
}

struct Builder<'a> {
    sources: &'a SourceMap,
    models: &'a [Model],
    index: Index,
    unresolved: Unresolved,
    diagnostics: &'a mut Diagnostics,
}

impl Builder<'_> {
    /// Two pages of one folder with one title: a reference by name could mean either.
    fn check_titles(&mut self) {
        let mut seen = std::collections::BTreeMap::new();
        for model in self.models {
            let folder = folders(&self.sources.get(model.source).path);
            if let Some(&first) = seen.get(&(folder.clone(), model.title.value.as_str())) {
                let message = format!("two pages of this folder have the title `{}`", model.title.value);
                self.diagnostics.push(
                    Diagnostic::new(Code::DuplicateType, model.title.span, message)
                        .related(first, "the first one")
                        .help("rename one of the pages and the links to it"),
                );
            } else {
                seen.insert((folder, model.title.value.as_str()), model.title.span);
            }
        }
    }

    fn define(&mut self, model: &Model, page: &str) -> TypeDef {
        let schema = match &model.body {
            Body::Struct(fields) => self.strukt(fields, page),
            Body::Enum(values) => self.enumeration(values),
            Body::Union(members) => self.union(members, model, page),
            Body::Opaque => {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::MembersUnknown,
                        model.title.span,
                        format!("the page of `{}` does not say what it is", model.title.value),
                    )
                    .label("becomes any JSON value"),
                );
                Schema::Opaque
            }
        };
        TypeDef {
            name: model.title.value.clone(),
            namespace: folders(page),
            page: page.to_owned(),
            span: model.title.span,
            description: model.description.clone(),
            deprecated: model.deprecated.clone(),
            schema,
        }
    }

    fn strukt(&mut self, fields: &[dialect::Field], page: &str) -> Schema {
        let has = |role| fields.iter().any(|field| field.role == role);
        let envelope = has(Role::ContentType) && has(Role::StatusCode) && has(Role::RawResponse);
        let fields = fields.iter().map(|field| self.field(field, envelope, page)).collect();
        Schema::Struct(Struct { fields, envelope, keeps_unknown: false })
    }

    fn field(&mut self, field: &dialect::Field, envelope: bool, page: &str) -> Field {
        let example = field.example.as_ref().map(|example| example.value.clone());
        let (ty, nullable) = match self.parsed(&field.ty, example.as_deref(), page) {
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
            line: self.sources.line_column(field.name.span).line,
            key: Key { name: field.key.clone(), origin: KeyOrigin::Documented },
            role,
            ty,
            required: field.required,
            nullable,
            recursive: false,
            deprecated: field.deprecated.clone(),
            description: field.description.clone(),
            example,
            sample: None,
            rename: None,
            amendments: Vec::new(),
        }
    }

    fn enumeration(&mut self, documented: &[dialect::EnumValue]) -> Schema {
        let mut values: Vec<EnumValue> = Vec::new();
        for value in documented {
            if let Some(first) = values.iter().find(|first| first.value == value.value.value) {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::DuplicateValue,
                        value.value.span,
                        format!("the value `{}` is listed twice", value.value.value),
                    )
                    .related(first.span, "the first one"),
                );
                continue;
            }
            values.push(EnumValue {
                name: value.name.value.clone(),
                span: value.name.span,
                value: value.value.value.clone(),
                observed: None,
            });
        }
        let is_integer = |v: &EnumValue| v.value.parse::<i64>().is_ok_and(|n| n.to_string() == v.value);
        let integers = !values.is_empty() && values.iter().all(is_integer);
        let repr = if integers { EnumRepr::Integer } else { EnumRepr::String };
        Schema::Enum(Enum { repr, values })
    }

    fn union(&mut self, documented: &[dialect::Member], model: &Model, page: &str) -> Schema {
        if documented.is_empty() {
            let message = format!("the union `{}` lists no type", model.title.value);
            self.diagnostics.push(
                Diagnostic::new(Code::EmptyUnion, model.title.span, message).label("becomes any JSON value"),
            );
            return Schema::Opaque;
        }
        let members = documented.iter().map(|member| {
            let ty = self.parsed(&member.ty, None, page);
            Member { ty, span: member.span, recursive: false }
        });
        Schema::Union(members.collect())
    }

    fn parsed(&mut self, parsed: &dialect::Parsed, example: Option<&str>, page: &str) -> Type {
        match parsed {
            Ok(expr) => self.resolve(expr, example, page),
            Err(diagnostic) => self.fail((**diagnostic).clone()),
        }
    }

    fn resolve(&mut self, expr: &TypeExpr, example: Option<&str>, page: &str) -> Type {
        let mut inner = |expr: &TypeExpr| Box::new(self.resolve(expr, example, page));
        match &expr.kind {
            TypeExprKind::Scalar(scalar) => resolve_scalar(*scalar, example),
            TypeExprKind::List(item) => Type::List(inner(item)),
            TypeExprKind::Map(value) => Type::Map(inner(value)),
            TypeExprKind::Nullable(value) => Type::Nullable(inner(value)),
            TypeExprKind::Reference(reference) => self.reference(reference, page),
            TypeExprKind::Union(_) => {
                let message = "a union that no page documents";
                let diagnostic = Diagnostic::new(Code::TypeSyntax, expr.span, message);
                self.fail(diagnostic.help("link the union to its page"))
            }
        }
    }

    fn reference(&mut self, reference: &Reference, page: &str) -> Type {
        let named = match (reference.name.is_empty(), &reference.target) {
            (true, Some(target)) => target.clone(),
            _ => reference.name.join("\\"),
        };
        match self.index.find(page, reference) {
            Found::One(id) => Type::Reference(id),
            Found::Several(ids) => {
                let pages: Vec<&str> = ids.iter().map(|&id| self.page(id)).collect();
                let help = format!("write the folder before the name: {}", pages.join(", "));
                let message = format!("`{named}` could be any of {} pages", ids.len());
                self.unresolved(reference, message, help)
            }
            Found::None(nearest) => {
                let help = if nearest.is_empty() {
                    "add the page to the docs folder".to_owned()
                } else {
                    format!("the nearest pages are {}", nearest.join(", "))
                };
                let message = format!("no page documents `{named}`");
                self.unresolved(reference, message, help)
            }
        }
    }

    fn page(&self, id: TypeId) -> &str {
        &self.sources.get(self.models[id.index()].source).path
    }

    fn unresolved(&mut self, reference: &Reference, message: String, help: String) -> Type {
        self.fail(Diagnostic::new(Code::UnresolvedReference, reference.span, message).help(help))
    }

    /// Reports what cannot be read or found: an error, or a warning when the user wants to go on.
    fn fail(&mut self, diagnostic: Diagnostic) -> Type {
        self.diagnostics.push(match self.unresolved {
            Unresolved::Deny => diagnostic,
            Unresolved::Any => {
                Diagnostic { code: Code::OpaqueType, ..diagnostic }.label("becomes any JSON value")
            }
        });
        Type::Any
    }
}

fn resolve_scalar(scalar: Scalar, example: Option<&str>) -> Type {
    match scalar {
        Scalar::String => Type::String,
        Scalar::Boolean => Type::Boolean,
        Scalar::Integer => Type::Integer,
        Scalar::Float => Type::Float,
        Scalar::BigInteger => Type::BigInteger,
        Scalar::Decimal => Type::Decimal,
        Scalar::Date => Type::Date,
        Scalar::DateOrDateTime if example.is_some_and(is_date) => Type::Date,
        Scalar::DateTime | Scalar::DateOrDateTime => Type::DateTime,
        Scalar::Bytes => Type::Bytes,
        Scalar::Any | Scalar::Null => Type::Any,
        Scalar::HttpResponse => Type::HttpResponse,
    }
}

/// Whether an example of a date is one without a time: `2022-12-14`, or midnight in the spelling
/// of the tool that wrote the docs, `1996-05-22 00:00:00 +0000 UTC`. A true date-time is shown as
/// `2019-06-24T11:38:02Z` (survey of the PHP docs: 194 dates, 2,611 date-times).
fn is_date(example: &str) -> bool {
    let example = example.trim();
    let Some((date, rest)) = example.split_at_checked(10) else { return false };
    let shape = date.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    shape && (rest.is_empty() || rest == " 00:00:00 +0000 UTC")
}

/// An envelope never travels as JSON, so a type that JSON does contain is none, whatever its
/// fields are called.
fn unmark_inner_envelopes(graph: &mut TypeGraph) {
    let mut inner = Vec::new();
    for def in &graph.types {
        let types: Vec<&Type> = match &def.schema {
            Schema::Struct(strukt) => strukt.fields.iter().map(|field| &field.ty).collect(),
            Schema::Union(members) => members.iter().map(|member| &member.ty).collect(),
            Schema::Enum(_) | Schema::Opaque => Vec::new(),
        };
        inner.extend(types.into_iter().filter_map(|ty| match ty.innermost() {
            Type::Reference(id) => Some(*id),
            _ => None,
        }));
    }
    for id in inner {
        if let Schema::Struct(strukt) = &mut graph.types[id.index()].schema {
            strukt.envelope = false;
        }
    }
}
