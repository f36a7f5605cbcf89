//! Finds out which types of two graphs are the same. Languages call types by other names where two
//! would clash, so names are where it starts, and structure decides.

use std::collections::{BTreeMap, BTreeSet};

use super::saved::{Field, Graph, Schema, TypeDef, fold};

/// The types of two graphs that are the same, each in at most one pair.
pub(super) struct Pairs {
    /// From the first graph to the second.
    pub(super) forth: BTreeMap<usize, usize>,
    back: BTreeMap<usize, usize>,
}

/// How alike the fields or values of two types of different names must be to be the same type.
const ALIKE: f64 = 0.75;

/// How many types may have a part that is to tell which types could be the same.
const RARE: usize = 64;

impl Pairs {
    /// Matches the types of two graphs.
    pub(super) fn new(first: &Graph, second: &Graph) -> Self {
        let mut matcher = Matcher {
            graphs: (first, second),
            open: Vec::new(),
            pairs: Self { forth: BTreeMap::new(), back: BTreeMap::new() },
        };
        matcher.unique_names();
        matcher.follow();
        matcher.shared_names();
        matcher.follow();
        matcher.structure();
        matcher.follow();
        matcher.last_names();
        matcher.pairs
    }

    /// Whether these two are a pair.
    pub(super) fn has(&self, first: usize, second: usize) -> bool {
        self.forth.get(&first) == Some(&second)
    }

    /// Whether this type of the second graph has a counterpart.
    pub(super) fn has_second(&self, second: usize) -> bool {
        self.back.contains_key(&second)
    }
}

struct Matcher<'a> {
    graphs: (&'a Graph, &'a Graph),
    pairs: Pairs,
    /// Pairs whose parts were not looked at yet.
    open: Vec<(usize, usize)>,
}

impl Matcher<'_> {
    fn pair(&mut self, first: usize, second: usize) {
        if !self.pairs.forth.contains_key(&first) && !self.pairs.has_second(second) {
            self.pairs.forth.insert(first, second);
            self.pairs.back.insert(second, first);
            self.open.push((first, second));
        }
    }

    /// The types without a counterpart by their names.
    fn lone_by_name(&self) -> BTreeMap<String, (Vec<usize>, Vec<usize>)> {
        let mut found: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (at, def) in self.lone_firsts() {
            found.entry(type_name(def)).or_default().0.push(at);
        }
        for (at, def) in self.lone_seconds() {
            found.entry(type_name(def)).or_default().1.push(at);
        }
        found
    }

    fn lone_firsts(&self) -> impl Iterator<Item = (usize, &TypeDef)> {
        self.graphs.0.types.iter().enumerate().filter(|(at, _)| !self.pairs.forth.contains_key(at))
    }

    fn lone_seconds(&self) -> impl Iterator<Item = (usize, &TypeDef)> {
        self.graphs.1.types.iter().enumerate().filter(|(at, _)| !self.pairs.has_second(*at))
    }

    fn likeness(&self, first: usize, second: usize) -> f64 {
        likeness(&self.graphs.0.types[first], &self.graphs.1.types[second])
    }

    /// Types that are the only ones of their name in both graphs, and are alike at all.
    fn unique_names(&mut self) {
        for (firsts, seconds) in self.lone_by_name().into_values() {
            if let ([first], [second]) = (firsts.as_slice(), seconds.as_slice())
                && self.likeness(*first, *second) > 0.0
            {
                self.pair(*first, *second);
            }
        }
    }

    /// What the same field of a pair refers to is the same, if it is alike.
    fn follow(&mut self) {
        while let Some((first, second)) = self.open.pop() {
            let (a, b) = (&self.graphs.0.types[first], &self.graphs.1.types[second]);
            let refer = |(one, other): (Option<&str>, Option<&str>)| {
                Some((self.graphs.0.find(one?)?, self.graphs.1.find(other?)?))
            };
            let mut found: Vec<(usize, usize)> = same_fields(a, b)
                .into_iter()
                .filter_map(|(one, other)| refer((one.ty.reference(), other.ty.reference())))
                .collect();
            if let (Schema::Union { members: one }, Schema::Union { members: other }) = (&a.schema, &b.schema)
                && one.len() == other.len()
            {
                let members = one.iter().zip(other);
                found.extend(
                    members.filter_map(|(one, other)| refer((one.ty.reference(), other.ty.reference()))),
                );
            }
            for (one, other) in found {
                if self.likeness(one, other) > 0.0 {
                    self.pair(one, other);
                }
            }
        }
    }

    /// Of several types of one name those that are most alike, in the same folder if there are such.
    fn shared_names(&mut self) {
        for (firsts, seconds) in self.lone_by_name().into_values() {
            let mut candidates = self.candidates(&firsts, &seconds);
            candidates
                .sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)).then((a.2, a.3).cmp(&(b.2, b.3))));
            for (_, _, first, second) in candidates {
                self.pair(first, second);
            }
        }
    }

    /// Types of other names that have the same parts, those whose names are most alike first.
    fn structure(&mut self) {
        let mut by_part: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, def) in self.lone_seconds() {
            parts(def).into_iter().for_each(|part| by_part.entry(part).or_default().push(at));
        }
        by_part.retain(|_, types| types.len() <= RARE);
        let mut found: Vec<(f64, f64, usize, usize)> = Vec::new();
        for (first, a) in self.lone_firsts() {
            let parts = parts(a);
            let seconds: BTreeSet<usize> =
                parts.iter().filter_map(|part| by_part.get(part)).flatten().copied().collect();
            for second in seconds {
                let likeness = self.likeness(first, second);
                let name = fold(&self.graphs.1.types[second].name);
                let names = strsim::normalized_damerau_levenshtein(&fold(&a.name), &name);
                if likeness > ALIKE && (parts.len() > 2 || names > 0.5) {
                    found.push((names, likeness, first, second));
                }
            }
        }
        found.sort_by(|a, b| (b.1 + b.0).total_cmp(&(a.1 + a.0)).then((a.2, a.3).cmp(&(b.2, b.3))));
        for (_, _, first, second) in found {
            self.pair(first, second);
        }
    }

    /// Types of one name in both graphs that have nothing else in common.
    fn last_names(&mut self) {
        for (firsts, seconds) in self.lone_by_name().into_values() {
            if let ([first], [second]) = (firsts.as_slice(), seconds.as_slice()) {
                self.pair(*first, *second);
            }
        }
    }

    /// Pairs that are alike at all: how much, whether in the same folder, and which.
    fn candidates(&self, firsts: &[usize], seconds: &[usize]) -> Vec<(f64, bool, usize, usize)> {
        let mut found = Vec::new();
        for &first in firsts {
            for &second in seconds {
                let likeness = self.likeness(first, second);
                let (a, b) = (&self.graphs.0.types[first], &self.graphs.1.types[second]);
                if likeness > 0.0 {
                    found.push((likeness, a.folder().eq_ignore_ascii_case(b.folder()), first, second));
                }
            }
        }
        found
    }
}

/// The name of a type, without what some languages add to those of errors.
fn type_name(def: &TypeDef) -> String {
    let name = fold(&def.name);
    match fold(def.folder()).contains("error") {
        true => name.trim_end_matches("throwable").trim_end_matches("error").to_owned(),
        false => name,
    }
}

/// How alike two types are by themselves: the share of their parts that both have, and nothing if they
/// cannot be the same.
fn likeness(a: &TypeDef, b: &TypeDef) -> f64 {
    match (&a.schema, &b.schema) {
        (Schema::Struct { fields: one, .. }, Schema::Struct { fields: other, .. }) => {
            let wrappers = a.is_envelope() && b.is_envelope();
            let both = same_fields(a, b).len();
            match one.len().max(other.len()) {
                0 => 1.0,
                _ if wrappers => 1.0,
                // One of them may have nothing left, as its only fields are given elsewhere.
                _ if one.is_empty() || other.is_empty() => 0.1,
                all => share(both, all),
            }
        }
        (Schema::Enum { of: one, .. }, Schema::Enum { of: other, .. }) => {
            let (values_a, values_b) = (values(a), values(b));
            let both = values_a.intersection(&values_b).count();
            match one == other || both > 0 {
                true => share(both, values_a.len().max(values_b.len())),
                false => 0.0,
            }
        }
        (Schema::Union { members: one }, Schema::Union { members: other }) => {
            share(one.len().min(other.len()), one.len().max(other.len()))
        }
        (Schema::Opaque, Schema::Opaque) => 1.0,
        // Some docs do not show the members of unions.
        (Schema::Opaque, Schema::Union { .. }) | (Schema::Union { .. }, Schema::Opaque) => 0.5,
        _ => 0.0,
    }
}

fn share(both: usize, all: usize) -> f64 {
    // There are never so many that the digits of a float would not do.
    #[expect(clippy::cast_precision_loss, reason = "the counts are of one page's rows")]
    let share = both as f64 / all.max(1) as f64;
    share
}

/// The names of fields, or the values, without what naming conventions differ in.
fn parts(def: &TypeDef) -> BTreeSet<String> {
    let fields = def.fields().iter().map(|field| fold(&field.name));
    fields.chain(values(def).into_iter().map(fold)).collect()
}

fn values(def: &TypeDef) -> BTreeSet<&str> {
    match &def.schema {
        Schema::Enum { values, .. } => values.iter().map(|value| value.value.as_str()).collect(),
        _ => BTreeSet::new(),
    }
}

/// The fields that both types have: by name, else by JSON key, else as the one that takes all others.
pub(super) fn same_fields<'a>(a: &'a TypeDef, b: &'a TypeDef) -> Vec<(&'a Field, &'a Field)> {
    let mut rest: Vec<&Field> = b.fields().iter().collect();
    let mut found = Vec::new();
    let ways: [fn(&Field, &Field) -> bool; 3] = [
        |one, other| fold(&one.name) == fold(&other.name),
        |one, other| fold(&one.key.name) == fold(&other.key.name),
        |one, other| one.role == other.role && one.role == "additional-properties",
    ];
    let mut lone: Vec<&Field> = a.fields().iter().collect();
    for way in ways {
        lone.retain(|one| match rest.iter().position(|other| way(one, other)) {
            Some(at) => {
                found.push((*one, rest.remove(at)));
                false
            }
            None => true,
        });
    }
    found
}
