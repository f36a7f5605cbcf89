//! Finds out which fields of two types are the same.

use std::collections::BTreeMap;

use crate::graph::saved::{Field, Ref, Schema, TypeDef, fold};

/// A reason to take two fields for the same.
struct Way {
    /// Whether it says nothing where several fields would do.
    needs_to_be_sole: bool,
    is_same: fn((&TypeDef, &Field), (&TypeDef, &Field)) -> bool,
}

/// The strongest first.
const WAYS: &[Way] = &[
    Way { needs_to_be_sole: false, is_same: |one, other| one.1.name == other.1.name },
    Way { needs_to_be_sole: false, is_same: |one, other| fold(&one.1.name) == fold(&other.1.name) },
    Way { needs_to_be_sole: false, is_same: |one, other| fold(&one.1.key.name) == fold(&other.1.key.name) },
    Way { needs_to_be_sole: true, is_same: |one, other| takes_others(one.1) && takes_others(other.1) },
    Way { needs_to_be_sole: true, is_same: |one, other| is_body(one) && is_body(other) },
];

/// The fields that two versions of a type have in common, by their names and keys alone.
pub(crate) fn fields_of_versions<'a>(a: &'a TypeDef, b: &'a TypeDef) -> Vec<(&'a Field, &'a Field)> {
    let mut left = Left::new(a, b);
    left.take_by_ways(a, b);
    left.found
}

/// The fields that both types have.
pub(super) fn same_fields<'a>(a: &'a TypeDef, b: &'a TypeDef) -> Vec<(&'a Field, &'a Field)> {
    let mut left = Left::new(a, b);
    left.take_by_ways(a, b);
    left.take_named_after_types();
    left.take_groups(true);
    left.take_groups(false);
    left.found
}

/// The fields of two types of which the same one was not found yet, and those of which it was.
struct Left<'a> {
    ones: Vec<&'a Field>,
    others: Vec<&'a Field>,
    found: Vec<(&'a Field, &'a Field)>,
}

impl<'a> Left<'a> {
    fn new(a: &'a TypeDef, b: &'a TypeDef) -> Self {
        Self { ones: a.fields().iter().collect(), others: b.fields().iter().collect(), found: Vec::new() }
    }

    fn take_by_ways(&mut self, a: &TypeDef, b: &TypeDef) {
        for way in WAYS {
            self.take(|one, other| (way.is_same)((a, one), (b, other)), way.needs_to_be_sole);
        }
    }

    fn pair(&mut self, one: &'a Field, other: &'a Field) {
        self.ones.retain(|it| !std::ptr::eq(*it, one));
        self.others.retain(|it| !std::ptr::eq(*it, other));
        self.found.push((one, other));
    }

    fn take(&mut self, fits: impl Fn(&Field, &Field) -> bool, needs_to_be_sole: bool) {
        for one in self.ones.clone() {
            let fitting: Vec<&Field> = self.others.iter().copied().filter(|it| fits(one, it)).collect();
            let is_sole =
                |other| fitting.len() == 1 && self.ones.iter().filter(|it| fits(it, other)).count() == 1;
            if let Some(&other) = fitting.first()
                && (!needs_to_be_sole || is_sole(other))
            {
                self.pair(one, other);
            }
        }
    }

    /// Fields that are called by their types, with the ones that are most alike.
    fn take_named_after_types(&mut self) {
        let mut fitting: Vec<(f64, &Field, &Field)> = Vec::new();
        for &one in &self.ones {
            for &other in self
                .others
                .iter()
                .filter(|&&other| is_named_after_type(one, other) || is_named_after_type(other, one))
            {
                fitting.push((likeness(one, other), one, other));
            }
        }
        // Ties stay in the order of the pages.
        fitting.sort_by(|a, b| b.0.total_cmp(&a.0));
        for (_, one, other) in fitting {
            if self.ones.iter().any(|it| std::ptr::eq(*it, one))
                && self.others.iter().any(|it| std::ptr::eq(*it, other))
            {
                self.pair(one, other);
            }
        }
    }

    /// Fields that are as many in both types, as the only ones left of a type with parts. If they are
    /// several, nothing tells which is which, but they are the same all together.
    fn take_groups(&mut self, with_names: bool) {
        let mut groups: BTreeMap<String, (Vec<&Field>, Vec<&Field>)> = BTreeMap::new();
        let is_grouped = |field: &&&Field| match with_names {
            true => !field.ty.is_scalar(),
            false => matches!(field.ty.without_outer_null(), Ref::List(_) | Ref::Map(_)),
        };
        for field in self.ones.iter().filter(is_grouped) {
            groups.entry(shape(&field.ty, with_names)).or_default().0.push(field);
        }
        for field in self.others.iter().filter(is_grouped) {
            groups.entry(shape(&field.ty, with_names)).or_default().1.push(field);
        }
        for (ones, others) in groups.into_values().filter(|(ones, others)| ones.len() == others.len()) {
            ones.into_iter().zip(others).for_each(|(one, other)| self.pair(one, other));
        }
    }
}

/// How alike two fields are by the names of their types and their own.
fn likeness(a: &Field, b: &Field) -> f64 {
    let alike = |one: &str, other: &str| match one.contains(other) || other.contains(one) {
        true => 1.0,
        false => strsim::normalized_damerau_levenshtein(one, other),
    };
    let types = a.ty.reference().zip(b.ty.reference());
    let types = types.map_or(0.0, |(one, other)| alike(&title(one), &title(other)));
    types + alike(&fold(&a.name), &fold(&b.name))
}

/// Whether it stands for all properties without a row of their own.
pub(super) fn takes_others(field: &Field) -> bool {
    field.role == "additional-properties"
}

/// Whether it is the body among the arguments of a method, whose name is the SDK's own: that of its
/// type, or a word for it.
pub(super) fn is_body((def, field): (&TypeDef, &Field)) -> bool {
    let name = fold(&field.name);
    let is_named_for_it = match field.ty.reference() {
        Some(path) => without_number(&title(path)) == without_number(&name),
        None if field.ty.is_scalar() => name.trim_end_matches("value") == fold(&def.name),
        None => name == "query",
    };
    def.is_arguments() && (is_named_for_it || ["body", "requestbody", "request"].contains(&name.as_str()))
}

/// Whether the first field has the name of a type where the other has that of the property: the type
/// that it refers to, or one that the docs do not show, which ends with the name of the property.
pub(super) fn is_named_after_type(field: &Field, property: &Field) -> bool {
    let name = fold(&field.key.name);
    match (field.ty.reference(), property.ty.reference()) {
        (Some(own), Some(other)) => {
            let (own, name) = (title(own), without_number(&name));
            without_number(&own) == name || title(other) == name || own.ends_with(name)
        }
        (None, None) => {
            field.ty.without_null() == property.ty.without_null() && name.ends_with(&fold(&property.name))
        }
        _ => false,
    }
}

/// The name of the type at a path.
fn title(path: &str) -> String {
    fold(path.rsplit('/').next().unwrap_or(path))
}

fn without_number(name: &str) -> &str {
    name.trim_end_matches(|c: char| c.is_ascii_digit())
}

/// A type as what it is made of: other types by their names, if wanted.
pub(super) fn shape(ty: &Ref, with_names: bool) -> String {
    match ty {
        Ref::List(inner) => format!("list<{}>", shape(inner, with_names)),
        Ref::Map(inner) => format!("map<{}>", shape(inner, with_names)),
        Ref::Stream(inner) => format!("stream<{}>", shape(inner, with_names)),
        Ref::Nullable(inner) => shape(inner, with_names),
        Ref::Reference(path) if with_names => title(path),
        Ref::Reference(_) => "type".to_owned(),
        Ref::Scalar(word) => word.clone(),
    }
}

impl TypeDef {
    /// Whether it lies in the folder of what belongs to an operation.
    pub(super) fn is_operational(&self) -> bool {
        ["operations", "requests", "api"].contains(&fold(self.folder()).as_str())
    }

    /// Whether it holds the arguments of a method.
    pub(super) fn is_arguments(&self) -> bool {
        self.is_operational()
            && self.name.ends_with("Request")
            && matches!(self.schema, Schema::Struct { .. })
    }
}
