//! How much two types have in common: what speaks for their being the same.

use std::collections::BTreeSet;

use super::pairs::Pairs;
use super::same_fields::same_fields;
use crate::graph::saved::{Graph, Member, Ref, Schema, TypeDef, fold};

/// Compares types, knowing which are the same already.
pub(super) struct Likeness<'a> {
    pub(super) graphs: (&'a Graph, &'a Graph),
    pub(super) pairs: &'a Pairs,
}

impl Likeness<'_> {
    /// The share of their parts that both types have; nothing if they cannot be the same.
    pub(super) fn of(&self, first: usize, second: usize) -> f64 {
        let (a, b) = (&self.graphs.0.types[first], &self.graphs.1.types[second]);
        match (&a.schema, &b.schema) {
            (Schema::Struct { fields: one, .. }, Schema::Struct { fields: other, .. }) => {
                match one.len().max(other.len()) {
                    // What wrappers wrap is shown by their names alone in some languages.
                    _ if a.is_envelope() && b.is_envelope() && fold(&a.name) == fold(&b.name) => 1.0,
                    _ if a.is_envelope() != b.is_envelope() && a.is_operational() != b.is_operational() => {
                        0.0
                    }
                    0 => 1.0,
                    // One of them may have nothing left, as its only fields are given elsewhere.
                    _ if one.is_empty() || other.is_empty() => 0.1,
                    all => {
                        let same = same_fields(a, b);
                        let alike = same.iter().map(|(a, b)| 0.5 + 0.5 * self.types(&a.ty, &b.ty));
                        alike.sum::<f64>() / count(all)
                    }
                }
            }
            (Schema::Enum { of: one, .. }, Schema::Enum { of: other, .. }) => {
                let (ones, others) = (values(a), values(b));
                let both = ones.intersection(&others).count();
                match one == other || both > 0 {
                    true => count(both) / count(ones.len().max(others.len()).max(1)),
                    false => 0.0,
                }
            }
            (Schema::Union { members: ones }, Schema::Union { members: others }) => self.unions(ones, others),
            (Schema::Opaque, Schema::Opaque) => 1.0,
            // Some docs do not show the members of unions.
            (Schema::Opaque, Schema::Union { .. }) | (Schema::Union { .. }, Schema::Opaque) => 0.9,
            _ => 0.0,
        }
    }

    /// Members in any order, each with the one that is most like it.
    fn unions(&self, ones: &[Member], others: &[Member]) -> f64 {
        let best =
            |one: &Member| others.iter().map(|other| self.types(&one.ty, &other.ty)).fold(0.0, f64::max);
        ones.iter().map(best).sum::<f64>() / count(ones.len().max(others.len()).max(1))
    }

    /// How alike two types in their places are, with no look at what they refer to.
    fn types(&self, a: &Ref, b: &Ref) -> f64 {
        match (a.without_outer_null(), b.without_outer_null()) {
            (Ref::List(a), Ref::List(b)) | (Ref::Map(a), Ref::Map(b)) | (Ref::Stream(a), Ref::Stream(b)) => {
                self.types(a, b)
            }
            (Ref::Scalar(a), Ref::Scalar(b)) => {
                if a == b {
                    1.0
                } else {
                    0.5
                }
            }
            (Ref::Reference(a), Ref::Reference(b)) => match (self.graphs.0.find(a), self.graphs.1.find(b)) {
                (Some(first), Some(second)) => self.references(first, second),
                _ => 0.0,
            },
            // A literal is text elsewhere.
            (Ref::Reference(_), Ref::Scalar(_)) | (Ref::Scalar(_), Ref::Reference(_)) => 0.3,
            _ => 0.0,
        }
    }

    fn references(&self, first: usize, second: usize) -> f64 {
        let (a, b) = (&self.graphs.0.types[first], &self.graphs.1.types[second]);
        if self.pairs.has(first, second) {
            1.0
        } else if (a.kind(), b.kind()) == ("enum", "enum") {
            0.9 * self.of(first, second)
        } else if a.kind() != b.kind() && a.kind() != "opaque" && b.kind() != "opaque" {
            0.0
        } else if fold(a.title()) == fold(b.title()) {
            0.9
        } else if self.pairs.has_first(first) || self.pairs.has_second(second) {
            0.1
        } else {
            0.5
        }
    }
}

/// How alike the names of two types are, those of their folders counting a little.
pub(super) fn names_alike(a: &TypeDef, b: &TypeDef) -> f64 {
    let title = strsim::normalized_damerau_levenshtein(&fold(a.title()), &fold(b.title()));
    let folder = strsim::normalized_damerau_levenshtein(&fold(a.folder()), &fold(b.folder()));
    0.9 * title + 0.1 * folder
}

fn count(number: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "the counts are of one page's rows")]
    let float = number as f64;
    float
}

/// The names of fields, values or members, without what naming conventions differ in.
pub(super) fn parts(def: &TypeDef) -> BTreeSet<String> {
    let fields = def.fields().iter().map(|field| field.name.as_str());
    let members = def.members().iter().filter_map(|member| member.ty.reference());
    let members = members.map(|path| path.rsplit('/').next().unwrap_or(path));
    fields.chain(values(def)).chain(members).map(fold).collect()
}

fn values(def: &TypeDef) -> BTreeSet<&str> {
    match &def.schema {
        Schema::Enum { values, .. } => values.iter().map(|value| value.value.as_str()).collect(),
        _ => BTreeSet::new(),
    }
}
