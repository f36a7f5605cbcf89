//! What differs between the types of a pair, and which types have no counterpart.

use std::fmt;

use super::pairs::Pairs;
use super::same_fields::{same_fields, takes_others};
use crate::graph::saved::{EnumValue, Field, Graph, Member, Ref, Schema, TypeDef, fold};

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// The whole type is in one graph only.
    LoneType,
    /// A field is in one graph only.
    LoneField,
    /// What kind of type it is: struct, enum, union.
    Kind,
    /// The name of a field that is the same by its type.
    Name,
    /// The type of a field.
    Type,
    /// Whether a field is always there.
    Required,
    /// Whether a value may be null.
    Nullable,
    /// Whether a type or a field is deprecated.
    Deprecated,
    /// The documented values of an enum.
    Values,
    /// The members of a union.
    Members,
    /// Where an operation lies, or how a field of its request travels.
    Operation,
}

/// A difference, with all that a rule may ask of it.
pub(super) struct Difference<'a> {
    pub(super) aspect: Aspect,
    pub(super) types: (Option<&'a TypeDef>, Option<&'a TypeDef>),
    pub(super) fields: (Option<&'a Field>, Option<&'a Field>),
    /// What each graph says. Of what one graph does not have, nothing.
    pub(super) says: (String, String),
    /// The members of a union that only one graph has.
    pub(super) lone_members: (Vec<&'a Ref>, Vec<&'a Ref>),
}

/// All differences, and how much was compared.
#[derive(Default)]
pub(super) struct Found<'a> {
    pub(super) differences: Vec<Difference<'a>>,
    /// How many types of each graph have a counterpart.
    pub(super) types: (usize, usize),
    /// How many fields those have, the same ones once.
    pub(super) fields: usize,
}

/// Finds everything that differs, in the order of the first graph.
pub(super) fn find<'a>(first: &'a Graph, second: &'a Graph, pairs: &Pairs) -> Found<'a> {
    let mut finder = Finder { graphs: (first, second), pairs, types: (None, None), found: Found::default() };
    for (one, other) in pairs.all() {
        finder.pair(&first.types[one], &second.types[other]);
    }
    for (at, def) in first.types.iter().enumerate() {
        match pairs.has_first(at) {
            true => finder.found.types.0 += 1,
            false => finder.lone(Some(def), None),
        }
    }
    for (at, def) in second.types.iter().enumerate() {
        match pairs.has_second(at) {
            true => finder.found.types.1 += 1,
            false => finder.lone(None, Some(def)),
        }
    }
    finder.found
}

struct Finder<'a, 'p> {
    graphs: (&'a Graph, &'a Graph),
    pairs: &'p Pairs,
    /// The types that are looked at.
    types: (Option<&'a TypeDef>, Option<&'a TypeDef>),
    found: Found<'a>,
}

impl<'a> Finder<'a, '_> {
    fn push(
        &mut self,
        aspect: Aspect,
        fields: (Option<&'a Field>, Option<&'a Field>),
        says: (impl Into<String>, impl Into<String>),
    ) {
        let (types, says) = (self.types, (says.0.into(), says.1.into()));
        let lone_members = (Vec::new(), Vec::new());
        self.found.differences.push(Difference { aspect, types, fields, says, lone_members });
    }

    fn lone(&mut self, first: Option<&'a TypeDef>, second: Option<&'a TypeDef>) {
        self.types = (first, second);
        let kind = |def: Option<&TypeDef>| def.map(TypeDef::kind).unwrap_or_default();
        self.push(Aspect::LoneType, (None, None), (kind(first), kind(second)));
    }

    fn pair(&mut self, a: &'a TypeDef, b: &'a TypeDef) {
        self.types = (Some(a), Some(b));
        self.deprecated((None, None), &a.deprecated, &b.deprecated);
        match (&a.schema, &b.schema) {
            (Schema::Struct { .. }, Schema::Struct { .. }) => self.structs(a, b),
            (Schema::Enum { of: one, values: ones }, Schema::Enum { of: other, values: others }) => {
                let (lone, lone_others) = (lone_values(ones, others), lone_values(others, ones));
                if one != other || !lone.is_empty() || !lone_others.is_empty() {
                    let says = |of: &str, lone: &[&str]| match lone {
                        [] => format!("{of} values"),
                        lone => format!("{of} values, only here: {}", lone.join(", ")),
                    };
                    self.push(Aspect::Values, (None, None), (says(one, &lone), says(other, &lone_others)));
                }
            }
            (Schema::Union { members: ones }, Schema::Union { members: others }) => self.unions(ones, others),
            (Schema::Opaque, Schema::Opaque) => {}
            _ => self.push(Aspect::Kind, (None, None), (a.kind(), b.kind())),
        }
    }

    fn unions(&mut self, ones: &'a [Member], others: &'a [Member]) {
        let lone = lone_members(ones, others, |one, other| self.are_same(one, other));
        let lone_others = lone_members(others, ones, |other, one| self.are_same(one, other));
        if lone.is_empty() && lone_others.is_empty() {
            return;
        }
        let says = |members: &[Member], lone: &[&Ref]| {
            let lone: Vec<String> = lone.iter().map(|ty| ty.to_string()).collect();
            let lone = if lone.is_empty() { "nothing".to_owned() } else { lone.join(" | ") };
            format!("{} members, only here: {lone}", members.len())
        };
        let says = (says(ones, &lone), says(others, &lone_others));
        let (aspect, types, fields) = (Aspect::Members, self.types, (None, None));
        let lone_members = (lone, lone_others);
        self.found.differences.push(Difference { aspect, types, fields, says, lone_members });
    }

    fn structs(&mut self, a: &'a TypeDef, b: &'a TypeDef) {
        let same = same_fields(a, b);
        for field in a.fields().iter().filter(|field| !same.iter().any(|(it, _)| std::ptr::eq(*it, *field))) {
            self.push(Aspect::LoneField, (Some(field), None), (field.ty.to_string(), ""));
        }
        for field in b.fields().iter().filter(|field| !same.iter().any(|(_, it)| std::ptr::eq(*it, *field))) {
            self.push(Aspect::LoneField, (None, Some(field)), ("", field.ty.to_string()));
        }
        self.found.fields += a.fields().len() + b.fields().len() - same.len();
        for (one, other) in same {
            self.field(one, other);
        }
    }

    fn field(&mut self, a: &'a Field, b: &'a Field) {
        let fields = (Some(a), Some(b));
        let both_take_others = takes_others(a) && takes_others(b);
        let names = [(&a.name, &b.name), (&a.key.name, &b.key.name)];
        if !both_take_others && !names.iter().any(|(one, other)| fold(one) == fold(other)) {
            self.push(Aspect::Name, fields, (a.name.as_str(), b.name.as_str()));
        }
        if a.required != b.required {
            let word = |field: &Field| if field.required { "required" } else { "optional" };
            self.push(Aspect::Required, fields, (word(a), word(b)));
        }
        if a.nullable != b.nullable {
            let word = |field: &Field| if field.nullable { "nullable" } else { "not null" };
            self.push(Aspect::Nullable, fields, (word(a), word(b)));
        }
        self.deprecated(fields, &a.deprecated, &b.deprecated);
        if !self.are_same(&a.ty, &b.ty) {
            let but_for_null = self.are_same(&a.ty.without_null(), &b.ty.without_null());
            let aspect = if but_for_null { Aspect::Nullable } else { Aspect::Type };
            self.push(aspect, fields, (a.ty.to_string(), b.ty.to_string()));
        }
    }

    /// A note is prose, so only whether there is one counts.
    fn deprecated(
        &mut self,
        fields: (Option<&'a Field>, Option<&'a Field>),
        one: &Option<String>,
        other: &Option<String>,
    ) {
        if one.is_some() != other.is_some() {
            let word = |note: &Option<String>| if note.is_some() { "deprecated" } else { "not deprecated" };
            self.push(Aspect::Deprecated, fields, (word(one), word(other)));
        }
    }

    fn are_same(&self, a: &Ref, b: &Ref) -> bool {
        match (a, b) {
            (Ref::List(a), Ref::List(b))
            | (Ref::Map(a), Ref::Map(b))
            | (Ref::Stream(a), Ref::Stream(b))
            | (Ref::Nullable(a), Ref::Nullable(b)) => self.are_same(a, b),
            (Ref::Scalar(a), Ref::Scalar(b)) => a == b,
            (Ref::Reference(a), Ref::Reference(b)) => match (self.graphs.0.find(a), self.graphs.1.find(b)) {
                (Some(a), Some(b)) => self.pairs.has(a, b),
                _ => false,
            },
            _ => false,
        }
    }
}

/// The values that only the first list has, in its order.
fn lone_values<'a>(values: &'a [EnumValue], others: &[EnumValue]) -> Vec<&'a str> {
    let is_lone = |value: &&EnumValue| !others.iter().any(|other| other.value == value.value);
    values.iter().filter(is_lone).map(|value| value.value.as_str()).collect()
}

/// The members that only the first list has.
fn lone_members<'a>(
    members: &'a [Member],
    others: &[Member],
    is_same: impl Fn(&Ref, &Ref) -> bool,
) -> Vec<&'a Ref> {
    let is_lone = |member: &&Member| !others.iter().any(|other| is_same(&member.ty, &other.ty));
    members.iter().filter(is_lone).map(|member| &member.ty).collect()
}

impl fmt::Display for Aspect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LoneType => "type in one graph only",
            Self::LoneField => "field in one graph only",
            Self::Kind => "kind",
            Self::Name => "name",
            Self::Type => "type",
            Self::Required => "required",
            Self::Nullable => "nullable",
            Self::Deprecated => "deprecated",
            Self::Values => "enum values",
            Self::Members => "union members",
            Self::Operation => "operation",
        })
    }
}
