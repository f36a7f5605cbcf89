//! What a change does to JSON: which of two versions of a type takes the values of the other.

use std::fmt;
use std::ops::BitAnd;

use crate::compare::Pairs;
use crate::graph::saved::{EnumValue, Field, Graph, Ref, Schema, TypeDef};

/// What a change does to the JSON of a type. A value is taken when reading it is no deviation from the docs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wire {
    /// Each version takes what the other does.
    Same,
    /// The new version takes all that the old one did, and may write what the old docs do not have.
    Wider,
    /// What the new version writes is as the old docs have it, and it does not take all that they have.
    Narrower,
    /// Neither: what was written by the old docs may deviate, and so may what is written by the new ones.
    Other,
}

impl Wire {
    /// From whether the new version takes the old one's values, and the other way round.
    fn of(new_takes_old: bool, old_takes_new: bool) -> Self {
        match (new_takes_old, old_takes_new) {
            (true, true) => Self::Same,
            (true, false) => Self::Wider,
            (false, true) => Self::Narrower,
            (false, false) => Self::Other,
        }
    }

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Wider => "wider",
            Self::Narrower => "narrower",
            Self::Other => "other",
        }
    }
}

/// Both changes together.
impl BitAnd for Wire {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        let forth = |it: Self| matches!(it, Self::Same | Self::Wider);
        let back = |it: Self| matches!(it, Self::Same | Self::Narrower);
        Self::of(forth(self) && forth(other), back(self) && back(other))
    }
}

impl fmt::Display for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Two versions, and which of their types are the same.
#[derive(Clone, Copy)]
pub(super) struct Versions<'a> {
    pub(super) old: &'a Graph,
    pub(super) new: &'a Graph,
    pub(super) pairs: &'a Pairs,
}

impl<'a> Versions<'a> {
    fn forth(self) -> Side<'a> {
        Side { from: self.old, to: self.new, pairs: self.pairs, is_back: false }
    }

    fn back(self) -> Side<'a> {
        Side { from: self.new, to: self.old, pairs: self.pairs, is_back: true }
    }

    /// What became of a type in its place.
    fn ty(self, old: &Ref, new: &Ref) -> Wire {
        Wire::of(self.forth().takes(old, new, DEPTH), self.back().takes(new, old, DEPTH))
    }

    /// What became of a type of another kind: struct, enum, union.
    pub(super) fn kind(self, old: &TypeDef, new: &TypeDef) -> Wire {
        let forth = self.forth().takes_def(old, new, DEPTH);
        Wire::of(forth, self.back().takes_def(new, old, DEPTH))
    }

    /// What became of a field.
    pub(super) fn field(self, old: &Field, new: &Field) -> Wire {
        if old.role == "raw-response" || new.role == "raw-response" {
            return Wire::Same;
        }
        let key = if old.key.name == new.key.name || is_rest(old) { Wire::Same } else { Wire::Other };
        let null = match (old.nullable || is_any(&old.ty), new.nullable || is_any(&new.ty)) {
            (one, other) if one == other => Wire::Same,
            (false, true) => Wire::Wider,
            _ => Wire::Narrower,
        };
        key & presence(old.required, new.required) & null & self.ty(&old.ty, &new.ty)
    }

    /// What became of the members of a union.
    pub(super) fn members(self, old: &TypeDef, new: &TypeDef) -> Wire {
        self.kind(old, new)
    }
}

/// What a field that is only there now or only was there does.
pub(super) fn lone_field(field: &Field, is_new: bool) -> Wire {
    match (is_new, field.required && !is_rest(field)) {
        _ if field.role == "raw-response" => Wire::Same,
        (_, true) => Wire::Other,
        (true, false) => Wire::Wider,
        (false, false) => Wire::Narrower,
    }
}

/// What became of the values of an enum.
pub(super) fn values(old: (&str, &[EnumValue]), new: (&str, &[EnumValue])) -> Wire {
    Wire::of(takes_values(old, new), takes_values(new, old))
}

fn presence(old: bool, new: bool) -> Wire {
    match (old, new) {
        (true, false) => Wire::Wider,
        (false, true) => Wire::Narrower,
        _ => Wire::Same,
    }
}

/// Whether it stands for all keys that have no row.
fn is_rest(field: &Field) -> bool {
    field.role == "additional-properties" && matches!(field.ty, Ref::Map(_))
}

fn is_any(ty: &Ref) -> bool {
    ty.scalar() == Some("any")
}

fn takes_values(from: (&str, &[EnumValue]), to: (&str, &[EnumValue])) -> bool {
    let has = |value: &EnumValue| to.1.iter().any(|it| it.value == value.value);
    from.0 == to.0 && from.1.iter().all(has)
}

/// How deep types are followed that are not known to be the same.
const DEPTH: u8 = 16;

/// Whether the types of one version take the values of the other's.
#[derive(Clone, Copy)]
struct Side<'a> {
    from: &'a Graph,
    to: &'a Graph,
    pairs: &'a Pairs,
    is_back: bool,
}

impl Side<'_> {
    fn are_same(self, from: &str, to: &str) -> bool {
        match (self.from.find(from), self.to.find(to)) {
            (Some(from), Some(to)) if self.is_back => self.pairs.has(to, from),
            (Some(from), Some(to)) => self.pairs.has(from, to),
            _ => false,
        }
    }

    /// Whether every value of a type is one of another. Where types of the two versions are the same, what
    /// differs in them is said of them.
    fn takes(self, from: &Ref, to: &Ref, depth: u8) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match (from, to) {
            (Ref::Reference(from), Ref::Reference(to)) if self.are_same(from, to) => true,
            (_, Ref::Scalar(word)) if word == "any" => true,
            (Ref::Nullable(from), Ref::Nullable(to)) => self.takes(from, to, depth),
            (_, Ref::Nullable(to)) => self.takes(from, to, depth),
            (Ref::Nullable(_), _) => false,
            (Ref::List(from) | Ref::Stream(from), Ref::List(to) | Ref::Stream(to)) => {
                self.takes(from, to, depth)
            }
            (Ref::Map(from), Ref::Map(to)) => self.takes(from, to, depth),
            (Ref::Scalar(from), Ref::Scalar(to)) => takes_word(from, to),
            (Ref::Reference(path), _) => match (self.from.def(path), to) {
                (Some(from), Ref::Reference(path)) => {
                    self.to.def(path).is_some_and(|to| self.takes_def(from, to, depth))
                }
                (Some(from), _) => self.is_in(from, to, depth),
                (None, _) => false,
            },
            (_, Ref::Reference(path)) => self.to.def(path).is_some_and(|to| match &to.schema {
                Schema::Opaque => true,
                Schema::Union { members } => members.iter().any(|member| self.takes(from, &member.ty, depth)),
                Schema::Struct { .. } | Schema::Enum { .. } => false,
            }),
            _ => false,
        }
    }

    /// Whether every value of a documented type is one of a type that is none.
    fn is_in(self, from: &TypeDef, to: &Ref, depth: u8) -> bool {
        match (&from.schema, to) {
            (Schema::Enum { of, .. }, Ref::Scalar(to)) => {
                takes_word(if of == "number" { "float" } else { of }, to)
            }
            (Schema::Union { members }, to) => members.iter().all(|it| self.takes(&it.ty, to, depth)),
            (Schema::Struct { fields, .. }, Ref::Map(to)) => {
                fields.iter().all(|field| !field.nullable && self.takes(&field.ty, to, depth))
            }
            _ => false,
        }
    }

    fn takes_def(self, from: &TypeDef, to: &TypeDef, depth: u8) -> bool {
        match (&from.schema, &to.schema) {
            (_, Schema::Opaque) => true,
            (Schema::Enum { of, values }, Schema::Enum { of: other, values: others }) => {
                takes_values((of, values), (other, others))
            }
            (Schema::Union { members }, _) => {
                let to = Ref::Reference(to.path.clone());
                members.iter().all(|member| self.takes(&member.ty, &to, depth))
            }
            (_, Schema::Union { members }) => {
                let from = Ref::Reference(from.path.clone());
                members.iter().any(|member| self.takes(&from, &member.ty, depth))
            }
            _ => false,
        }
    }
}

/// Whether every value of a type without parts is one of another.
fn takes_word(from: &str, to: &str) -> bool {
    const NUMBERS: &[&str] = &["float", "decimal"];
    let wider: &[&str] = match from {
        "integer" => &["big-integer", "float", "decimal"],
        "big-integer" | "float" | "decimal" => NUMBERS,
        "date-time" | "date" | "bytes" => &["string"],
        "true" | "false" => &["boolean"],
        _ => &[],
    };
    from == to || wider.contains(&to)
}
