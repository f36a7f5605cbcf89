//! What differs between the types of a pair, and which types have no counterpart.

use std::collections::BTreeSet;
use std::fmt;

use super::matching::{Pairs, same_fields};
use super::saved::{EnumValue, Field, Graph, Ref, Schema, TypeDef, fold};

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// The whole type is in one graph only.
    LoneType,
    /// A field is in one graph only.
    LoneField,
    /// What kind of type it is: struct, enum, union.
    Kind,
    /// The name of a field.
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
}

/// A difference, with all that a rule may ask of it.
pub(super) struct Difference<'a> {
    pub(super) aspect: Aspect,
    pub(super) types: (Option<&'a TypeDef>, Option<&'a TypeDef>),
    pub(super) fields: (Option<&'a Field>, Option<&'a Field>),
    /// What each graph says. Of what one graph does not have, nothing.
    pub(super) says: (String, String),
}

/// All differences, and how much was compared.
pub(super) struct Found<'a> {
    pub(super) differences: Vec<Difference<'a>>,
    /// How many types have a counterpart.
    pub(super) types: usize,
    /// How many fields those have, the same ones once.
    pub(super) fields: usize,
    /// The paths of the types without a counterpart that are like another type to the last part.
    pub(super) merged: Vec<&'a str>,
}

/// How deep types are looked into that are not known as a pair.
const TWINS: usize = 4;

/// Finds everything that differs.
pub(super) fn find<'a>(first: &'a Graph, second: &'a Graph, pairs: &Pairs) -> Found<'a> {
    let all = pairs.all();
    let mut found = Found { differences: Vec::new(), types: all.len(), fields: 0, merged: Vec::new() };
    let mut finder = Finder { graphs: (first, second), pairs, found: &mut found };
    for (one, other) in all {
        finder.pair(&first.types[one], &second.types[other]);
    }
    for (at, def) in first.types.iter().enumerate() {
        if !pairs.has_first(at) {
            finder.push(Aspect::LoneType, (Some(def), None), (None, None), (def.kind(), ""));
            if second.types.iter().any(|other| finder.are_twins(def, other, TWINS)) {
                finder.found.merged.push(&def.path);
            }
        }
    }
    for (at, def) in second.types.iter().enumerate() {
        if !pairs.has_second(at) {
            finder.push(Aspect::LoneType, (None, Some(def)), (None, None), ("", def.kind()));
            if first.types.iter().any(|other| finder.are_twins(other, def, TWINS)) {
                finder.found.merged.push(&def.path);
            }
        }
    }
    found
}

struct Finder<'a, 'f> {
    graphs: (&'a Graph, &'a Graph),
    pairs: &'f Pairs,
    found: &'f mut Found<'a>,
}

impl<'a> Finder<'a, '_> {
    fn push(
        &mut self,
        aspect: Aspect,
        types: (Option<&'a TypeDef>, Option<&'a TypeDef>),
        fields: (Option<&'a Field>, Option<&'a Field>),
        says: (impl Into<String>, impl Into<String>),
    ) {
        let says = (says.0.into(), says.1.into());
        self.found.differences.push(Difference { aspect, types, fields, says });
    }

    fn pair(&mut self, a: &'a TypeDef, b: &'a TypeDef) {
        let types = (Some(a), Some(b));
        let none = (None, None);
        let deprecated = |note: &Option<String>| if note.is_some() { "deprecated" } else { "not deprecated" };
        if a.deprecated.is_some() != b.deprecated.is_some() {
            self.push(
                Aspect::Deprecated,
                types,
                none,
                (deprecated(&a.deprecated), deprecated(&b.deprecated)),
            );
        }
        match (&a.schema, &b.schema) {
            (Schema::Struct { .. }, Schema::Struct { .. }) => self.structs(a, b),
            (Schema::Enum { of: one, values: ones }, Schema::Enum { of: other, values: others }) => {
                let (ones, others) = (texts(ones), texts(others));
                let only = |of: &str, some: &BTreeSet<&str>, others: &BTreeSet<&str>| {
                    let lone: Vec<&str> = some.difference(others).copied().collect();
                    format!(
                        "{of} values{}{}",
                        if lone.is_empty() { "" } else { ", only here: " },
                        lone.join(", ")
                    )
                };
                if one != other || ones != others {
                    let says = (only(one, &ones, &others), only(other, &others, &ones));
                    self.push(Aspect::Values, types, none, says);
                }
            }
            (Schema::Union { members: ones }, Schema::Union { members: others }) => {
                let of = |member: &'a super::saved::Member| &member.ty;
                let lacks =
                    |of: &Ref, others: Vec<&Ref>| !others.iter().any(|other| self.are_same(of, other));
                let (ones, others): (Vec<&Ref>, Vec<&Ref>) =
                    (ones.iter().map(of).collect(), others.iter().map(of).collect());
                let one = ones.iter().any(|one| lacks(one, others.clone()));
                if one || ones.len() != others.len() {
                    let list = |members: &[&Ref]| {
                        members.iter().map(|it| notation(it)).collect::<Vec<_>>().join(" | ")
                    };
                    self.push(Aspect::Members, types, none, (list(&ones), list(&others)));
                }
            }
            (Schema::Opaque, Schema::Opaque) => {}
            _ => self.push(Aspect::Kind, types, none, (a.kind(), b.kind())),
        }
    }

    fn structs(&mut self, a: &'a TypeDef, b: &'a TypeDef) {
        let types = (Some(a), Some(b));
        let same = same_fields(a, b);
        let is_lone = |field: &&Field, of: fn(&(&'a Field, &'a Field)) -> &'a Field| {
            !same.iter().any(|pair| std::ptr::eq(of(pair), *field))
        };
        for field in a.fields().iter().filter(|field| is_lone(field, |pair| pair.0)) {
            self.push(Aspect::LoneField, types, (Some(field), None), (notation(&field.ty), ""));
        }
        for field in b.fields().iter().filter(|field| is_lone(field, |pair| pair.1)) {
            self.push(Aspect::LoneField, types, (None, Some(field)), ("", notation(&field.ty)));
        }
        self.found.fields += a.fields().len() + b.fields().len() - same.len();
        for (one, other) in same {
            self.field(types, one, other);
        }
    }

    fn field(&mut self, types: (Option<&'a TypeDef>, Option<&'a TypeDef>), a: &'a Field, b: &'a Field) {
        let fields = (Some(a), Some(b));
        let is_other = |one: &str, other: &str| fold(one) != fold(other);
        if is_other(&a.name, &b.name) && is_other(&a.key.name, &b.key.name) && a.role == "property" {
            self.push(Aspect::Name, types, fields, (a.name.as_str(), b.name.as_str()));
        }
        if a.required != b.required {
            let word = |required: bool| if required { "required" } else { "optional" };
            self.push(Aspect::Required, types, fields, (word(a.required), word(b.required)));
        }
        if a.nullable != b.nullable {
            let word = |nullable: bool| if nullable { "nullable" } else { "not null" };
            self.push(Aspect::Nullable, types, fields, (word(a.nullable), word(b.nullable)));
        }
        if a.deprecated.is_some() != b.deprecated.is_some() {
            let word =
                |field: &Field| if field.deprecated.is_some() { "deprecated" } else { "not deprecated" };
            self.push(Aspect::Deprecated, types, fields, (word(a), word(b)));
        }
        if !self.are_same(&a.ty, &b.ty) {
            let inner_null = self.are_same(&without_null(&a.ty), &without_null(&b.ty));
            let aspect = if inner_null { Aspect::Nullable } else { Aspect::Type };
            self.push(aspect, types, fields, (notation(&a.ty), notation(&b.ty)));
        }
    }

    fn are_same(&self, a: &Ref, b: &Ref) -> bool {
        self.are_same_to(a, b, TWINS)
    }

    fn are_same_to(&self, a: &Ref, b: &Ref, depth: usize) -> bool {
        match (a, b) {
            (Ref::List(a), Ref::List(b))
            | (Ref::Map(a), Ref::Map(b))
            | (Ref::Nullable(a), Ref::Nullable(b)) => self.are_same_to(a, b, depth),
            (Ref::Scalar(a), Ref::Scalar(b)) => a == b,
            (Ref::Reference(a), Ref::Reference(b)) => match (self.graphs.0.find(a), self.graphs.1.find(b)) {
                (Some(one), Some(other)) => {
                    self.pairs.has(one, other)
                        || depth > 0
                            && self.are_twins(
                                &self.graphs.0.types[one],
                                &self.graphs.1.types[other],
                                depth - 1,
                            )
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether two types have the same parts to the last one, whatever they are called: several types of
    /// one shape may have found each other's counterparts.
    fn are_twins(&self, a: &TypeDef, b: &TypeDef, depth: usize) -> bool {
        match (&a.schema, &b.schema) {
            (Schema::Struct { fields: ones, .. }, Schema::Struct { fields: others, .. }) => {
                let same = same_fields(a, b);
                let is_same = |(one, other): &(&Field, &Field)| {
                    one.required == other.required && self.are_same_to(&one.ty, &other.ty, depth)
                };
                ones.len() == others.len() && same.len() == ones.len() && same.iter().all(is_same)
            }
            (Schema::Enum { of: one, values: ones }, Schema::Enum { of: other, values: others }) => {
                one == other && texts(ones) == texts(others)
            }
            (Schema::Union { members: ones }, Schema::Union { members: others }) => {
                let has = |one: &Ref| others.iter().any(|other| self.are_same_to(one, &other.ty, depth));
                ones.len() == others.len() && ones.iter().all(|one| has(&one.ty))
            }
            _ => false,
        }
    }
}

/// The values of an enum, in no order.
fn texts(values: &[EnumValue]) -> BTreeSet<&str> {
    values.iter().map(|value| value.value.as_str()).collect()
}

/// The type without the nulls inside of it.
fn without_null(ty: &Ref) -> Ref {
    match ty {
        Ref::List(inner) => Ref::List(Box::new(without_null(inner))),
        Ref::Map(inner) => Ref::Map(Box::new(without_null(inner))),
        Ref::Nullable(inner) => without_null(inner),
        other => other.clone(),
    }
}

/// A type in the neutral notation.
fn notation(ty: &Ref) -> String {
    match ty {
        Ref::List(inner) => format!("list<{}>", notation(inner)),
        Ref::Map(inner) => format!("map<{}>", notation(inner)),
        Ref::Nullable(inner) => format!("?{}", notation(inner)),
        Ref::Reference(path) => path.rsplit('/').next().unwrap_or(path).to_owned(),
        Ref::Scalar(word) => word.clone(),
    }
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
        })
    }
}
