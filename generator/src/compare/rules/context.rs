//! What rules may look at besides the difference.

use std::collections::{BTreeMap, BTreeSet};

use super::view::{Side, View};
use crate::compare::differences::{Aspect, Difference};
use crate::compare::same_fields::shape;
use crate::graph::saved::{Field, Graph, Schema, TypeDef, fold};

/// The fields that only the first of two types has, and those that only the second has, by the paths of
/// the types.
type LoneFields<'a> = BTreeMap<(&'a str, &'a str), (Vec<&'a Field>, Vec<&'a Field>)>;

/// Facts about both graphs as a whole.
pub(in crate::compare) struct Context<'a> {
    pub(in crate::compare) graphs: (&'a Graph, &'a Graph),
    facts: (Facts<'a>, Facts<'a>),
    /// The fields that only one of two types has.
    lone_fields: LoneFields<'a>,
    /// Whether one of the graphs has new types.
    is_other_version: bool,
}

/// Facts about one graph.
struct Facts<'a> {
    /// The names of its types.
    names: BTreeSet<String>,
    /// The values of its enums.
    values: BTreeSet<&'a str>,
    /// The types that refer to each type.
    referrers: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// The types that the other graph has not.
    lone: BTreeSet<&'a str>,
    /// The fields of the types that hold what is given once for a whole client.
    globals: BTreeSet<String>,
    /// Whether any field may be null.
    says_null: bool,
}

impl<'a> Context<'a> {
    /// Gathers the facts.
    pub(in crate::compare) fn new(
        first: &'a Graph,
        second: &'a Graph,
        differences: &[Difference<'a>],
    ) -> Self {
        let lone = |of: fn(&Difference<'a>) -> Option<&'a TypeDef>| {
            let lone = differences.iter().filter(|it| it.aspect == Aspect::LoneType);
            lone.filter_map(of).map(|def| def.path.as_str()).collect::<BTreeSet<_>>()
        };
        let facts = (Facts::new(first, lone(|it| it.types.0)), Facts::new(second, lone(|it| it.types.1)));
        let lone_fields = lone_fields(differences);
        let mut context = Self { graphs: (first, second), facts, lone_fields, is_other_version: false };
        let is_of_sdk = |def: &TypeDef| def.is_envelope() || def.is_arguments() || is_globals(def);
        context.is_other_version = differences.iter().any(|difference| {
            let views = View::both(context.graphs, difference);
            views.iter().any(|view| {
                view.lone_type().is_some_and(|def| !is_of_sdk(def) && context.is_new(&view.own, def))
            })
        });
        context
    }

    fn facts(&self, side: &Side<'_>) -> &Facts<'a> {
        if side.is_first { &self.facts.0 } else { &self.facts.1 }
    }

    fn facts_of_other(&self, side: &Side<'_>) -> &Facts<'a> {
        if side.is_first { &self.facts.1 } else { &self.facts.0 }
    }

    /// Whether a type is in this graph only, no type of the other has its name, and it has a page.
    pub(super) fn is_new(&self, side: &Side<'_>, def: &TypeDef) -> bool {
        let is_lone = self.facts(side).lone.contains(def.path.as_str());
        is_lone && !def.inline && !self.facts_of_other(side).names.contains(&fold(&def.name))
    }

    /// Whether the docs are of two versions of the API.
    pub(super) fn is_other_version(&self) -> bool {
        self.is_other_version
    }

    /// Whether a value is one of an enum of the other graph.
    pub(super) fn is_value_of_other(&self, side: &Side<'_>, value: &str) -> bool {
        self.facts_of_other(side).values.contains(value)
    }

    /// Whether any type of its graph refers to a type.
    pub(super) fn is_referred_to(&self, side: &Side<'_>, def: &TypeDef) -> bool {
        self.facts(side).referrers.contains_key(def.path.as_str())
    }

    /// Whether a graph never says that a field may be null.
    pub(super) fn never_says_null(&self, side: &Side<'_>) -> bool {
        !self.facts(side).says_null
    }

    /// Whether a name is that of what an SDK takes once for a whole client. Not all have a page for it.
    pub(super) fn is_global(&self, name: &str) -> bool {
        let name = fold(name);
        self.facts.0.globals.contains(&name) || self.facts.1.globals.contains(&name)
    }

    /// Whether a field that only one of two types has may be one of the other type by another name: one
    /// that only that type has, too, of such a type or with such a name.
    pub(super) fn may_be_renamed(&self, own: &Side<'_>, other: &Side<'_>, field: &Field) -> bool {
        let (Some(own_def), Some(other_def)) = (own.def, other.def) else { return false };
        let (own_path, other_path) = (own_def.path.as_str(), other_def.path.as_str());
        let others = match own.is_first {
            true => self.lone_fields.get(&(own_path, other_path)).map(|lone| &lone.1),
            false => self.lone_fields.get(&(other_path, own_path)).map(|lone| &lone.0),
        };
        others.into_iter().flatten().any(|it| {
            let names = strsim::normalized_damerau_levenshtein(&fold(&field.name), &fold(&it.name));
            shape(&field.ty, false) == shape(&it.ty, false) || names > 0.6
        })
    }
}

impl<'a> Facts<'a> {
    fn new(graph: &'a Graph, lone: BTreeSet<&'a str>) -> Self {
        let mut referrers: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for def in &graph.types {
            for path in def.references() {
                referrers.entry(path).or_default().insert(&def.path);
            }
        }
        let values = graph.types.iter().filter_map(|def| match &def.schema {
            Schema::Enum { values, .. } => Some(values),
            _ => None,
        });
        let globals = graph.types.iter().filter(|def| is_globals(def)).flat_map(TypeDef::fields);
        let fields = graph.types.iter().flat_map(TypeDef::fields);
        Self {
            names: graph.types.iter().map(|def| fold(&def.name)).collect(),
            values: values.flatten().map(|value| value.value.as_str()).collect(),
            referrers,
            lone,
            globals: globals.map(|field| fold(&field.name)).collect(),
            says_null: fields.into_iter().any(|field| field.says_null()),
        }
    }
}

/// Whether it holds what is given once for a whole client.
pub(super) fn is_globals(def: &TypeDef) -> bool {
    def.name.ends_with("Globals")
}

/// The fields that only one of two types has.
fn lone_fields<'a>(differences: &[Difference<'a>]) -> LoneFields<'a> {
    let mut found = LoneFields::new();
    for difference in differences.iter().filter(|it| it.aspect == Aspect::LoneField) {
        let (Some(first), Some(second)) = difference.types else { continue };
        let sides = found.entry((&first.path, &second.path)).or_default();
        sides.0.extend(difference.fields.0);
        sides.1.extend(difference.fields.1);
    }
    found
}
