//! Finds out which types of two graphs are the same. Languages call types by other names where two
//! would clash, so names are where it starts, and structure decides.

use std::collections::{BTreeMap, BTreeSet};

use super::saved::{Field, Graph, Ref, Schema, TypeDef, fold};

/// The types of two graphs that are the same. One language may have a copy of a type in each of its
/// folders where another has one type, so a type may be in several pairs; each has one that is its own.
pub(super) struct Pairs {
    /// The counterparts of the first graph's types.
    forth: BTreeMap<usize, usize>,
    /// The counterparts of the second graph's types.
    back: BTreeMap<usize, usize>,
}

/// How alike the fields or values of two types must be to be the same type whatever their names are.
const ALIKE: f64 = 0.75;

/// How alike the types of one name must be, where another pair may yet be better.
const SIMILAR: f64 = 0.5;

/// How alike they must be when no better pair is left.
const REMOTE: f64 = 0.2;

/// How alike a copy must be to the type that it is one of.
const COPY: f64 = 0.9;

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
        for least in [SIMILAR, REMOTE] {
            matcher.unique_names(least);
            matcher.follow(least);
            matcher.shared_names(least);
            matcher.follow(least);
        }
        matcher.copies();
        matcher.structure();
        matcher.follow(SIMILAR);
        matcher.last_names();
        matcher.pairs
    }

    /// Every pair once, in the order of the first graph's types.
    pub(super) fn all(&self) -> BTreeSet<(usize, usize)> {
        let back = self.back.iter().map(|(&second, &first)| (first, second));
        self.forth.iter().map(|(&first, &second)| (first, second)).chain(back).collect()
    }

    /// Whether these two are a pair.
    pub(super) fn has(&self, first: usize, second: usize) -> bool {
        self.forth.get(&first) == Some(&second) || self.back.get(&second) == Some(&first)
    }

    /// Whether this type of the first graph has a counterpart.
    pub(super) fn has_first(&self, first: usize) -> bool {
        self.forth.contains_key(&first)
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
        match (self.pairs.has_first(first), self.pairs.has_second(second)) {
            (false, false) => {
                self.pairs.forth.insert(first, second);
                self.pairs.back.insert(second, first);
                self.open.push((first, second));
            }
            // A copy of a type that has a counterpart.
            (false, true) if self.are_copies(first, second) => {
                self.pairs.forth.insert(first, second);
            }
            (true, false) if self.are_copies(first, second) => {
                self.pairs.back.insert(second, first);
            }
            _ => {}
        }
    }

    fn are_copies(&self, first: usize, second: usize) -> bool {
        let (a, b) = (&self.graphs.0.types[first], &self.graphs.1.types[second]);
        type_name(a) == type_name(b) && likeness(a, b) > COPY
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

    /// Types that are the only ones of their name in both graphs, and are alike.
    fn unique_names(&mut self, least: f64) {
        for (firsts, seconds) in self.lone_by_name().into_values() {
            if let ([first], [second]) = (firsts.as_slice(), seconds.as_slice())
                && self.likeness(*first, *second) > least
            {
                self.pair(*first, *second);
            }
        }
    }

    /// What the same field of a pair refers to is the same, if it is alike.
    fn follow(&mut self, least: f64) {
        let mut open = std::mem::take(&mut self.open);
        if least == REMOTE {
            open = self.pairs.all().into_iter().collect();
        }
        while let Some((first, second)) = open.pop() {
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
                let members =
                    members.filter_map(|(one, other)| refer((one.ty.reference(), other.ty.reference())));
                // The order is a hint, no more.
                found.extend(members.filter(|(one, other)| self.likeness(*one, *other) > ALIKE));
            }
            for (one, other) in found {
                if self.likeness(one, other) > least {
                    self.pair(one, other);
                }
            }
            open.append(&mut self.open);
        }
    }

    /// Of several types of one name those that are most alike, in the same folder if there are such.
    fn shared_names(&mut self, least: f64) {
        for (firsts, seconds) in self.lone_by_name().into_values() {
            let mut candidates = self.candidates(&firsts, &seconds, least);
            candidates
                .sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)).then((a.2, a.3).cmp(&(b.2, b.3))));
            for (_, _, first, second) in candidates {
                self.pair(first, second);
            }
        }
    }

    /// Types that are copies of one that has a counterpart.
    fn copies(&mut self) {
        let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, def) in self.graphs.1.types.iter().enumerate() {
            by_name.entry(type_name(def)).or_default().push(at);
        }
        for (first, def) in self.graphs.0.types.iter().enumerate() {
            for second in by_name.get(&type_name(def)).into_iter().flatten() {
                self.pair(first, *second);
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
                if likeness > ALIKE && (parts.len() > 2 || names > 0.8) && self.fit(first, second) {
                    found.push((names, likeness, first, second));
                }
            }
        }
        found.sort_by(|a, b| (b.1 + b.0).total_cmp(&(a.1 + a.0)).then((a.2, a.3).cmp(&(b.2, b.3))));
        for (_, _, first, second) in found {
            self.pair(first, second);
        }
    }

    /// Whether nothing is known to differ in what the fields of both refer to.
    fn fit(&self, first: usize, second: usize) -> bool {
        let (a, b) = (&self.graphs.0.types[first], &self.graphs.1.types[second]);
        same_fields(a, b).iter().all(|(one, other)| {
            let one = one.ty.reference().and_then(|path| self.graphs.0.find(path));
            let other = other.ty.reference().and_then(|path| self.graphs.1.find(path));
            match (one, other) {
                (Some(one), Some(other)) => self.pairs.has(one, other) || self.likeness(one, other) > ALIKE,
                _ => true,
            }
        })
    }

    /// Types of one name in both graphs that have nothing else in common.
    fn last_names(&mut self) {
        for (firsts, seconds) in self.lone_by_name().into_values() {
            if let ([first], [second]) = (firsts.as_slice(), seconds.as_slice()) {
                self.pair(*first, *second);
            }
        }
    }

    /// Pairs that are alike: how much, whether in the same folder, and which.
    fn candidates(&self, firsts: &[usize], seconds: &[usize], least: f64) -> Vec<(f64, bool, usize, usize)> {
        let mut found = Vec::new();
        for &first in firsts {
            for &second in seconds {
                let likeness = self.likeness(first, second);
                let (a, b) = (&self.graphs.0.types[first], &self.graphs.1.types[second]);
                if likeness > least {
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
            let same = same_fields(a, b);
            let exact = same.iter().filter(|(one, other)| alike(&one.ty, &other.ty)).count();
            match one.len().max(other.len()) {
                0 => 1.0,
                _ if wrappers => 1.0,
                // One of them may have nothing left, as its only fields are given elsewhere.
                _ if one.is_empty() || other.is_empty() => 0.1,
                // That a field has the same type shows more than that it is there.
                all => share(same.len() * 3 + exact, all * 4),
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

/// The fields that both types have: by name, else by JSON key, else as the one that takes all others, else
/// by their type where one is called by it, else because no other is left.
pub(super) fn same_fields<'a>(a: &'a TypeDef, b: &'a TypeDef) -> Vec<(&'a Field, &'a Field)> {
    let mut rest: Vec<&Field> = b.fields().iter().collect();
    let mut found = Vec::new();
    let ways: [fn(&Field, &Field) -> bool; 5] = [
        |one, other| fold(&one.name) == fold(&other.name),
        |one, other| fold(&one.key.name) == fold(&other.key.name),
        |one, other| one.role == other.role && one.role == "additional-properties",
        |one, other| (is_after_type(one) || is_after_type(other)) && alike(&one.ty, &other.ty),
        |one, other| is_longer(&one.name, &other.name) && has_same_shape(&one.ty, &other.ty),
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
    // What is left over on both sides is the same by another name, if it has the same shape.
    if let ([one], [other]) = (lone.as_slice(), rest.as_slice())
        && has_same_shape(&one.ty, &other.ty)
        && one.ty.reference().is_some() == other.ty.reference().is_some()
        && (one.required == other.required || is_request(a))
    {
        found.push((*one, *other));
    }
    found
}

/// Whether a field is called by its type.
pub(super) fn is_after_type(field: &Field) -> bool {
    let name = field.ty.reference().map(|path| path.rsplit('/').next().unwrap_or(path));
    name.is_some_and(|name| fold(name) == fold(&field.name))
}

/// Whether one of the names is the end of the other.
fn is_longer(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    one.ends_with(&other) || other.ends_with(&one)
}

/// Whether the type holds the arguments of a method: the body among them has no name in the API, so each
/// SDK makes one up.
pub(super) fn is_request(def: &TypeDef) -> bool {
    def.name.ends_with("Request") && ["operations", "requests"].contains(&fold(def.folder()).as_str())
}

/// Whether two types are lists or maps of the same depth, around scalars that are the same or types.
fn has_same_shape(a: &Ref, b: &Ref) -> bool {
    match (a, b) {
        (Ref::List(a), Ref::List(b)) | (Ref::Map(a), Ref::Map(b)) | (Ref::Nullable(a), Ref::Nullable(b)) => {
            has_same_shape(a, b)
        }
        (Ref::Reference(_), Ref::Reference(_)) => true,
        (a, b) => a == b,
    }
}

/// Whether two types are spelled the same, but for naming conventions.
fn alike(a: &Ref, b: &Ref) -> bool {
    match (a, b) {
        (Ref::List(a), Ref::List(b)) | (Ref::Map(a), Ref::Map(b)) | (Ref::Nullable(a), Ref::Nullable(b)) => {
            alike(a, b)
        }
        (Ref::Reference(a), Ref::Reference(b)) => {
            let name = |path: &str| fold(path.rsplit('/').next().unwrap_or(path));
            name(a) == name(b)
        }
        (a, b) => a == b,
    }
}
