//! Finds out which types of two graphs are the same. Languages call types by other names where two
//! would clash, so names are where it starts, and structure decides.

use std::collections::{BTreeMap, BTreeSet};

use super::likeness::{Likeness, names_alike, parts};
use super::pairs::Pairs;
use super::same_fields::same_fields;
use crate::graph::saved::{Graph, TypeDef, fold};

/// How alike types must be to be the same whatever else they could be.
const SAME: f64 = 0.95;

/// How alike they must be while better ones may be left.
const ALIKE: f64 = 0.6;

/// How alike they must be when no better ones are left.
const REMOTE: f64 = 0.2;

/// How many types may have a part that is to tell which types could be the same.
const RARE: usize = 64;

/// Matches the types of two graphs.
pub(super) fn pairs(first: &Graph, second: &Graph) -> Pairs {
    let mut matcher = Matcher { graphs: (first, second), pairs: Pairs::default() };
    if first.is_of("openapi") && second.is_of("openapi") {
        matcher.by_schema();
    }
    // The sure ones first: what they refer to is told better by that than by its name.
    for alike in [SAME, ALIKE, REMOTE] {
        matcher.by_name(type_name, type_name, alike);
        matcher.follow(alike);
        matcher.by_name(name_by_role, name_by_role, alike);
        matcher.by_name(qualified_name, type_name, alike);
        matcher.shared_names(alike);
        matcher.follow(alike);
    }
    while matcher.by_structure() {
        matcher.follow(REMOTE);
    }
    matcher.find_copies();
    matcher.last_names(name_by_role);
    matcher.last_names(type_name);
    matcher.find_twins();
    matcher.pairs
}

/// Matches the types of two versions of the same docs. What has the same path is the same type, whatever
/// became of it; of the rest, what is alike under another name.
pub(crate) fn versions(first: &Graph, second: &Graph) -> Pairs {
    let mut matcher = Matcher { graphs: (first, second), pairs: Pairs::default() };
    for (at, def) in first.types.iter().enumerate() {
        if let Some(same) = second.find(&def.path) {
            matcher.pair(at, same);
        }
    }
    for alike in [SAME, ALIKE] {
        matcher.follow(alike);
        matcher.shared_names(alike);
    }
    while matcher.by_structure() {
        matcher.follow(ALIKE);
    }
    matcher.pairs
}

/// What counts as the name of a type.
type Name = fn(&TypeDef) -> String;

/// Two types that may be the same, and how much speaks for it.
struct Candidate {
    likeness: f64,
    names: f64,
    first: usize,
    second: usize,
}

/// Those for which most speaks first.
fn sort(candidates: &mut [Candidate]) {
    candidates.sort_by(|a, b| {
        let weight = |it: &Candidate| it.likeness + it.names;
        weight(b).total_cmp(&weight(a)).then((a.first, a.second).cmp(&(b.first, b.second)))
    });
}

struct Matcher<'a> {
    graphs: (&'a Graph, &'a Graph),
    pairs: Pairs,
}

impl Matcher<'_> {
    fn pair(&mut self, first: usize, second: usize) -> bool {
        self.pairs.add(first, second)
    }

    fn candidate(&self, first: usize, second: usize) -> Candidate {
        let likeness = Likeness { graphs: self.graphs, pairs: &self.pairs }.of(first, second);
        let names = names_alike(&self.graphs.0.types[first], &self.graphs.1.types[second]);
        Candidate { likeness, names, first, second }
    }

    /// Makes pairs of candidates, those for which most speaks first. Says whether there was any.
    fn settle(&mut self, mut candidates: Vec<Candidate>) -> bool {
        sort(&mut candidates);
        let mut any = false;
        for candidate in candidates {
            any |= self.pair(candidate.first, candidate.second);
        }
        any
    }

    fn free_firsts(&self) -> impl Iterator<Item = (usize, &TypeDef)> {
        self.graphs.0.types.iter().enumerate().filter(|(at, _)| self.pairs.is_free_first(*at))
    }

    fn free_seconds(&self) -> impl Iterator<Item = (usize, &TypeDef)> {
        self.graphs.1.types.iter().enumerate().filter(|(at, _)| self.pairs.is_free_second(*at))
    }

    /// The types in no pair, by a name.
    fn free_by_name(&self, name: Name) -> BTreeMap<String, (Vec<usize>, Vec<usize>)> {
        let mut found: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (at, def) in self.free_firsts() {
            found.entry(name(def)).or_default().0.push(at);
        }
        for (at, def) in self.free_seconds() {
            found.entry(name(def)).or_default().1.push(at);
        }
        found
    }

    /// The pages of OpenAPI Generator are called as the schemas of the API's description are, whatever a
    /// language shows of them.
    fn by_schema(&mut self) {
        for (firsts, seconds) in self.free_by_name(type_name).into_values() {
            let own = |graph: &Graph, all: &[usize]| -> Vec<usize> {
                all.iter().copied().filter(|&at| !graph.types[at].inline).collect()
            };
            let (firsts, seconds) = (own(self.graphs.0, &firsts), own(self.graphs.1, &seconds));
            if let (&[first], &[second]) = (firsts.as_slice(), seconds.as_slice()) {
                self.pair(first, second);
            }
        }
    }

    /// Types that are the only ones of a name in both graphs, and alike enough. The name of one may be
    /// what counts as another kind of name in the other graph.
    fn by_name(&mut self, name: Name, other_name: Name, alike: f64) {
        let (own, titles) = (self.free_by_name(name), self.free_by_name(other_name));
        let mut found = Vec::new();
        for (name, (firsts, seconds)) in &own {
            let title = titles.get(name);
            let other_firsts = title.map_or(&[][..], |it| &it.0);
            let other_seconds = title.map_or(&[][..], |it| &it.1);
            for (firsts, seconds) in
                [(firsts.as_slice(), seconds.as_slice()), (firsts, other_seconds), (other_firsts, seconds)]
            {
                if let (&[first], &[second]) = (firsts, seconds) {
                    found.push(self.candidate(first, second));
                }
            }
        }
        found.retain(|candidate| candidate.likeness > alike);
        self.settle(found);
    }

    /// The types that the same field or member of a pair refers to.
    fn references(&self) -> BTreeSet<(usize, usize)> {
        let mut found = BTreeSet::new();
        for (first, second) in self.pairs.all() {
            let (a, b) = (&self.graphs.0.types[first], &self.graphs.1.types[second]);
            for (one, other) in same_fields(a, b) {
                let both = self.graphs.0.referred(&one.ty).zip(self.graphs.1.referred(&other.ty));
                found.extend(both);
            }
            found.extend(self.members(a, b));
        }
        found
    }

    /// The members of two unions that may be the same: all of the one with all of the other but those
    /// that are known to be the same.
    fn members(&self, a: &TypeDef, b: &TypeDef) -> Vec<(usize, usize)> {
        let refer = |graph: &Graph, def: &TypeDef| -> Vec<usize> {
            def.members().iter().filter_map(|member| graph.referred(&member.ty)).collect()
        };
        let (ones, others) = (refer(self.graphs.0, a), refer(self.graphs.1, b));
        let is_open = |&&first: &&usize| !others.iter().any(|&second| self.pairs.has(first, second));
        let mut found = Vec::new();
        for &first in ones.iter().filter(is_open) {
            let is_open = |&&second: &&usize| !ones.iter().any(|&first| self.pairs.has(first, second));
            found.extend(others.iter().filter(is_open).map(|&second| (first, second)));
        }
        found
    }

    /// What the same field of a pair refers to is the same, if it is alike.
    fn follow(&mut self, alike: f64) {
        loop {
            let mut found: Vec<Candidate> = (self.references().into_iter())
                .filter(|&(first, second)| self.pairs.is_free(first, second))
                .map(|(first, second)| self.candidate(first, second))
                .collect();
            found.retain(|candidate| candidate.likeness > alike);
            if !self.settle(found) {
                return;
            }
        }
    }

    /// Of several types of one name those that are most alike.
    fn shared_names(&mut self, alike: f64) {
        let mut found = Vec::new();
        for (firsts, seconds) in self.free_by_name(type_name).into_values() {
            for &first in &firsts {
                found.extend(seconds.iter().map(|&second| self.candidate(first, second)));
            }
        }
        found.retain(|candidate| candidate.likeness > alike);
        self.settle(found);
    }

    /// Types of other names that have the same parts.
    fn by_structure(&mut self) -> bool {
        let mut by_part: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, def) in self.free_seconds() {
            parts(def).into_iter().for_each(|part| by_part.entry(part).or_default().push(at));
        }
        by_part.retain(|_, types| types.len() <= RARE);
        let mut found: Vec<Candidate> = Vec::new();
        for (first, def) in self.free_firsts() {
            let parts = parts(def);
            let seconds: BTreeSet<usize> =
                parts.iter().filter_map(|part| by_part.get(part)).flatten().copied().collect();
            for second in seconds {
                let candidate = self.candidate(first, second);
                if candidate.likeness > SAME && (parts.len() > 2 || candidate.names > 0.5) {
                    found.push(candidate);
                }
            }
        }
        self.settle(found)
    }

    /// One language has a type for each folder or operation where another has one for all.
    fn find_copies(&mut self) {
        loop {
            let mut found: Vec<(usize, usize)> = self.references().into_iter().collect();
            for (firsts, seconds) in self.all_by_name().into_values() {
                for &first in firsts.iter().filter(|&&first| !self.pairs.has_first(first)) {
                    found.extend(seconds.iter().map(|&second| (first, second)));
                }
                for &second in seconds.iter().filter(|&&second| !self.pairs.has_second(second)) {
                    found.extend(firsts.iter().map(|&first| (first, second)));
                }
            }
            found.retain(|&(first, second)| !self.pairs.has(first, second));
            found.retain(|&(first, second)| self.candidate(first, second).likeness > 0.85);
            if found.is_empty() {
                return;
            }
            for (first, second) in found {
                self.pairs.add_copy(first, second);
            }
        }
    }

    /// Types that nothing leads to, as in docs that do not show the members of unions, are the same as
    /// any that have the same parts.
    fn find_twins(&mut self) {
        while self.find_some_twins() {}
    }

    fn find_some_twins(&mut self) -> bool {
        let is_of_api = |def: &TypeDef| !def.is_operational() && !def.is_envelope();
        let lone = |graph: &Graph, has: &dyn Fn(usize) -> bool| -> Vec<usize> {
            let types = graph.types.iter().enumerate();
            types.filter(|(at, def)| is_of_api(def) && !has(*at)).map(|(at, _)| at).collect()
        };
        let lone_firsts = lone(self.graphs.0, &|at| self.pairs.has_first(at));
        let lone_seconds = lone(self.graphs.1, &|at| self.pairs.has_second(at));
        let by_parts = |graph: &Graph| {
            let mut found: BTreeMap<BTreeSet<String>, Vec<usize>> = BTreeMap::new();
            for (at, def) in graph.types.iter().enumerate() {
                found.entry(parts(def)).or_default().push(at);
            }
            found
        };
        let (firsts, seconds) = (by_parts(self.graphs.0), by_parts(self.graphs.1));
        let mut found = Vec::new();
        for first in lone_firsts {
            let twins = seconds.get(&parts(&self.graphs.0.types[first])).into_iter().flatten();
            found.extend(twins.map(|&second| self.candidate(first, second)));
        }
        for second in lone_seconds {
            let twins = firsts.get(&parts(&self.graphs.1.types[second])).into_iter().flatten();
            found.extend(twins.map(|&first| self.candidate(first, second)));
        }
        found.retain(|candidate| self.are_twins(candidate));
        self.settle_copies(found)
    }

    /// Whether two types have all parts in common.
    fn are_twins(&self, candidate: &Candidate) -> bool {
        let (a, b) = (&self.graphs.0.types[candidate.first], &self.graphs.1.types[candidate.second]);
        let are_required = same_fields(a, b).iter().all(|(one, other)| one.required == other.required);
        candidate.likeness > 0.99 && are_required
    }

    /// Gives each type that has no counterpart the best one. Says whether there was any.
    fn settle_copies(&mut self, mut candidates: Vec<Candidate>) -> bool {
        sort(&mut candidates);
        let mut any = false;
        for Candidate { first, second, .. } in candidates {
            if !self.pairs.has_first(first) || !self.pairs.has_second(second) {
                any |= self.pairs.add_copy(first, second);
            }
        }
        any
    }

    fn all_by_name(&self) -> BTreeMap<String, (Vec<usize>, Vec<usize>)> {
        let mut found: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
        for (at, def) in self.graphs.0.types.iter().enumerate() {
            found.entry(type_name(def)).or_default().0.push(at);
        }
        for (at, def) in self.graphs.1.types.iter().enumerate() {
            found.entry(type_name(def)).or_default().1.push(at);
        }
        found
    }

    /// Whether two types could be the same by their names alone: they are of one kind, or wrappers, which
    /// may be of any. A wrapper is no type of the API of its name.
    fn may_be_same(&self, first: usize, second: usize) -> bool {
        let (a, b) = (&self.graphs.0.types[first], &self.graphs.1.types[second]);
        let is_wrapper = a.is_envelope() || b.is_envelope();
        let have_one_role = a.is_operational() == b.is_operational();
        if is_wrapper { have_one_role } else { a.kind() == b.kind() }
    }

    /// Types of one name and kind that have nothing else in common.
    fn last_names(&mut self, name: Name) {
        for (firsts, seconds) in self.free_by_name(name).into_values() {
            if let (&[first], &[second]) = (firsts.as_slice(), seconds.as_slice())
                && self.may_be_same(first, second)
                && !self.pairs.has_first(first)
                && !self.pairs.has_second(second)
            {
                self.pair(first, second);
            }
        }
    }
}

/// The name of a type, without what some languages add to those of errors.
fn type_name(def: &TypeDef) -> String {
    named(def, "")
}

/// The name with that of the folder before it: `PaymentsAccount` for `Payments/Account`.
fn qualified_name(def: &TypeDef) -> String {
    named(def, def.folder())
}

fn named(def: &TypeDef, folder: &str) -> String {
    let name = fold(folder) + &fold(def.title());
    match fold(def.folder()).contains("error") {
        true => name.trim_end_matches("throwable").trim_end_matches("error").to_owned(),
        false => name,
    }
}

/// The name of a type, of those that belong to operations apart: they often have that of a type of the
/// API.
fn name_by_role(def: &TypeDef) -> String {
    if def.is_operational() { format!("operation {}", type_name(def)) } else { type_name(def) }
}
