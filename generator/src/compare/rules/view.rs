//! A difference as one of the two graphs sees it, so that a rule is written once and not once for each
//! side.

use crate::compare::differences::{Aspect, Difference};
use crate::graph::saved::{Field, Graph, Ref, TypeDef};

/// One side of a difference, and the other.
pub(super) struct View<'a> {
    pub(super) aspect: Aspect,
    pub(super) own: Side<'a>,
    pub(super) other: Side<'a>,
}

/// What one graph has of a difference.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) is_first: bool,
    pub(super) graph: &'a Graph,
    pub(super) def: Option<&'a TypeDef>,
    pub(super) field: Option<&'a Field>,
    pub(super) says: &'a str,
    /// The members of a union that only this graph has.
    pub(super) lone_members: &'a [&'a Ref],
}

impl<'a> View<'a> {
    /// The difference from each side.
    pub(super) fn both(graphs: (&'a Graph, &'a Graph), difference: &'a Difference<'a>) -> [Self; 2] {
        let (types, fields, says) = (difference.types, difference.fields, &difference.says);
        let lone = &difference.lone_members;
        let first = Side {
            is_first: true,
            graph: graphs.0,
            def: types.0,
            field: fields.0,
            says: &says.0,
            lone_members: &lone.0,
        };
        let second = Side {
            is_first: false,
            graph: graphs.1,
            def: types.1,
            field: fields.1,
            says: &says.1,
            lone_members: &lone.1,
        };
        let aspect = difference.aspect;
        [Self { aspect, own: first, other: second }, Self { aspect, own: second, other: first }]
    }

    /// Whether the docs on this side are for one of these languages.
    pub(super) fn is_for(&self, languages: &[&str]) -> bool {
        self.own.graph.is_for(languages)
    }

    /// Whether the docs on this side are OpenAPI Generator's for one of these languages.
    pub(super) fn is_generated_for(&self, languages: &[&str]) -> bool {
        self.own.graph.is_of("openapi") && self.is_for(languages)
    }

    /// The fields of a difference between two.
    pub(super) fn fields(&self) -> Option<(&'a Field, &'a Field)> {
        self.own.field.zip(self.other.field)
    }

    /// The field that only this side has.
    pub(super) fn lone_field(&self) -> Option<&'a Field> {
        self.own.field.filter(|_| self.aspect == Aspect::LoneField)
    }

    /// The type that only this side has.
    pub(super) fn lone_type(&self) -> Option<&'a TypeDef> {
        self.own.def.filter(|_| self.aspect == Aspect::LoneType)
    }

    /// Whether the types differ only within the same lists, maps and nulls, where something holds of
    /// what this side has and the other.
    pub(super) fn types_differ_inside(&self, holds: impl Fn(&Ref, &Ref) -> bool) -> bool {
        let types = self.fields().filter(|_| self.aspect == Aspect::Type);
        types.is_some_and(|(own, other)| differ_inside(&own.ty, &other.ty, &holds))
    }
}

impl Side<'_> {
    /// The type that a field refers to.
    pub(super) fn referred(&self, ty: &Ref) -> Option<&TypeDef> {
        self.graph.referred(ty).and_then(|at| self.graph.types.get(at))
    }
}

fn differ_inside(own: &Ref, other: &Ref, holds: &dyn Fn(&Ref, &Ref) -> bool) -> bool {
    match (own.without_outer_null(), other.without_outer_null()) {
        (Ref::List(own), Ref::List(other))
        | (Ref::Map(own), Ref::Map(other))
        | (Ref::Stream(own), Ref::Stream(other)) => differ_inside(own, other, holds),
        (own, other) => holds(own, other),
    }
}
