//! The [`TypeGraph`] that a saved graph was made of, but for the places in the pages and for what showed
//! that evidence amended it.

use super::json::{repr_of, role_of};
use super::saved;
use super::{
    Enum, EnumValue, Field, Key, KeyOrigin, Member, Schema, Struct, Type, TypeDef, TypeGraph, TypeId,
};
use crate::source::{Source, SourceMap, Span};

impl saved::Graph {
    /// The graph that was saved.
    pub(crate) fn restored(&self) -> TypeGraph {
        let nowhere = Span::new(SourceMap::default().add(Source::page("", "")), 0, 0);
        let restorer = Restorer { graph: self, nowhere };
        TypeGraph {
            types: self.types.iter().map(|def| restorer.definition(def)).collect(),
            one_number_type: self.one_number_type,
            plain_strict: self.plain_strict,
            apart: self.apart,
            ..TypeGraph::default()
        }
    }
}

struct Restorer<'a> {
    graph: &'a saved::Graph,
    nowhere: Span,
}

impl Restorer<'_> {
    fn definition(&self, def: &saved::TypeDef) -> TypeDef {
        let folders = def.path.strip_suffix(&def.name).unwrap_or_default().trim_end_matches('/');
        TypeDef {
            name: def.name.clone(),
            namespace: folders.split('/').filter(|it| !it.is_empty()).map(str::to_owned).collect(),
            page: def.page.clone(),
            inline: def.inline,
            span: self.nowhere,
            description: def.description.clone(),
            deprecated: def.deprecated.clone(),
            examples: Vec::new(),
            schema: self.schema(def),
        }
    }

    fn schema(&self, def: &saved::TypeDef) -> Schema {
        match &def.schema {
            saved::Schema::Struct { envelope, extra, fields } => Schema::Struct(Struct {
                fields: fields.iter().map(|field| self.field(field)).collect(),
                envelope: *envelope,
                keeps_unknown: *extra,
            }),
            saved::Schema::Enum { of, values } => Schema::Enum(Enum {
                repr: repr_of(of),
                values: values.iter().map(|value| self.value(value)).collect(),
                are_constants: false,
            }),
            saved::Schema::Union { members } => Schema::Union(
                members
                    .iter()
                    .map(|member| Member {
                        ty: self.ty(&member.ty),
                        span: self.nowhere,
                        recursive: member.recursive,
                    })
                    .collect(),
            ),
            saved::Schema::Opaque => Schema::Opaque,
        }
    }

    fn field(&self, field: &saved::Field) -> Field {
        Field {
            name: field.name.clone(),
            plain_name: field.plain_name.clone().unwrap_or_else(|| field.name.clone()),
            span: self.nowhere,
            line: field.line,
            key: Key { name: field.key.name.clone(), origin: KeyOrigin::Documented },
            role: role_of(&field.role),
            ty: self.ty(&field.ty),
            required: field.required,
            nullable: field.nullable,
            recursive: field.recursive,
            deprecated: field.deprecated.clone(),
            description: field.description.clone(),
            examples: field.examples.clone(),
            samples: Vec::new(),
            rename: field.rename.clone(),
            observed: None,
            amendments: Vec::new(),
        }
    }

    fn value(&self, value: &saved::EnumValue) -> EnumValue {
        EnumValue { name: value.name.clone(), span: self.nowhere, value: value.value.clone(), observed: None }
    }

    fn ty(&self, ty: &saved::Ref) -> Type {
        let boxed = |inner: &saved::Ref| Box::new(self.ty(inner));
        match ty {
            saved::Ref::List(item) => Type::List(boxed(item)),
            saved::Ref::Map(value) => Type::Map(boxed(value)),
            saved::Ref::Stream(item) => Type::Stream(boxed(item)),
            saved::Ref::Nullable(value) => Type::Nullable(boxed(value)),
            // The reader has looked up every reference. What a later version has a word for is anything.
            saved::Ref::Reference(path) => {
                let id = self.graph.find(path).and_then(|at| u32::try_from(at).ok());
                id.map_or(Type::Any, |at| Type::Reference(TypeId(at)))
            }
            saved::Ref::Scalar(word) => Type::of_word(word).unwrap_or(Type::Any),
        }
    }
}
