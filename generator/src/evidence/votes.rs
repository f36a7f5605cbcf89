//! The naming convention of an API, by a vote of the words that its docs quote.

use std::collections::{BTreeMap, BTreeSet};

use super::convention::Convention;
use super::docs_tokens::{Place, Token};
use crate::dialect::Role;
use crate::graph::{Schema, Type, TypeGraph};
use crate::judge::fold;

/// How many names must be quoted in the winning convention, and on how many pages. Fewer may well be
/// chance, or what one page is about: a list of payment methods says nothing of keys.
const MIN_VOTES: usize = 3;

/// How many names of objects must be quoted for a convention of their own.
const MIN_CONTAINERS: usize = 5;

/// Where words stand that are keys, and where those that tend to be spelled like keys.
const KEYS: &[Place] = &[Place::Payload, Place::Prose, Place::Example];
const ALL: &[Place] = &[Place::Payload, Place::Prose, Place::Example, Place::Parameter, Place::Value];

/// How an API writes its keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Conventions {
    pub(super) scalars: Option<Convention>,
    /// For objects and lists of them, where they have one of their own: Plex's are elements of XML.
    pub(super) containers: Option<Convention>,
}

impl Conventions {
    /// The convention for fields of a type.
    pub(super) fn of_type(self, graph: &TypeGraph, ty: &Type) -> Option<Convention> {
        self.containers.filter(|_| is_container(graph, ty)).or(self.scalars)
    }
}

/// Whether values of a type are objects with keys of their own, or lists of such.
fn is_container(graph: &TypeGraph, ty: &Type) -> bool {
    match ty.innermost() {
        Type::Reference(id) => matches!(graph.get(*id).schema, Schema::Struct(_)),
        _ => false,
    }
}

/// How one name is spelled where the docs quote it.
#[derive(Default)]
struct Name {
    /// Whether it is the name of objects alone.
    is_container: bool,
    /// The pages that quote it, by the place and the convention.
    quoted: BTreeMap<(Place, Convention), BTreeSet<usize>>,
    /// Whether it is quoted with a capital in front, and with a small letter.
    capital: bool,
    small: bool,
}

/// The votes.
pub(super) struct Ballot {
    names: BTreeMap<String, Name>,
}

impl Ballot {
    /// A ballot for the names of all properties that travel as JSON.
    pub(super) fn new(graph: &TypeGraph) -> Self {
        // Many fields have the same name, which is folded once.
        let mut documented: BTreeMap<&str, bool> = BTreeMap::new();
        for def in &graph.types {
            let Schema::Struct(strukt) = &def.schema else { continue };
            for field in strukt.fields.iter().filter(|it| !strukt.envelope && it.role == Role::Property) {
                *documented.entry(&field.plain_name).or_insert(true) &= is_container(graph, &field.ty);
            }
        }
        let mut names: BTreeMap<String, Name> = BTreeMap::new();
        for (name, is_container) in documented {
            names
                .entry(fold(name))
                .and_modify(|name| name.is_container &= is_container)
                .or_insert_with(|| Name { is_container, ..Name::default() });
        }
        Self { names }
    }

    /// The names, folded.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        self.names.keys().cloned()
    }

    /// Takes what a quoted word says.
    pub(super) fn cast(&mut self, token: Token<'_>) {
        let Some(name) = self.names.get_mut(&fold(token.text)) else { return };
        if let Some(convention) = Convention::of(token.text.trim_start_matches('_')) {
            name.quoted.entry((token.place, convention)).or_default().insert(token.first);
        }
        if KEYS.contains(&token.place) {
            name.small |= token.text.starts_with(|c: char| c.is_ascii_lowercase());
            let rest = token.text.get(1..).unwrap_or_default();
            name.capital |= token.text.starts_with(|c: char| c.is_ascii_uppercase())
                && rest.contains(|c: char| c.is_ascii_lowercase());
        }
    }

    /// Counts the votes. What was sent needs no other vote. Keys in prose and examples come first; parameters and values may decide where
    /// those do not, but not against what they are as good as of one mind about.
    pub(super) fn count(&self) -> Conventions {
        let by_keys = self.tally(KEYS);
        let clear = by_keys.most(2, 3);
        let sent = self.tally(&[Place::Payload]);
        let sent = sent.most(2, 3).filter(|most| sent.of(*most) >= MIN_VOTES);
        let scalars = match sent.or(clear) {
            Some(sure) if sent.is_some() => Some(sure),
            Some(clear) if by_keys.of(clear) >= MIN_VOTES || self.is_undisputed(clear) => Some(clear),
            _ => {
                let all = self.tally(ALL);
                let most = all.most(1, 2).filter(|most| clear.is_none_or(|clear| clear == *most));
                most.filter(|most| all.of(*most) >= MIN_VOTES)
            }
        };
        Conventions { scalars, containers: self.containers() }
    }

    /// Whether enough keys of examples are in a convention, and no key in another. Examples are JSON: of
    /// them, one page is enough.
    fn is_undisputed(&self, convention: Convention) -> bool {
        let keys = self.tally(KEYS);
        let names = self.tally(&[Place::Example]).0.remove(&convention).unwrap_or_default().0;
        keys.0.len() == 1 && names.len() >= MIN_VOTES
    }

    fn tally(&self, places: &[Place]) -> Tally {
        let mut tally = Tally::default();
        for (folded, name) in &self.names {
            let quoted = name.quoted.iter().filter(|((place, _), _)| places.contains(place));
            let mut conventions: BTreeMap<Convention, BTreeSet<usize>> = BTreeMap::new();
            quoted.for_each(|((_, it), pages)| conventions.entry(*it).or_default().extend(pages));
            // A name that is quoted in several conventions has no vote.
            if conventions.len() != 1 {
                continue;
            }
            for (convention, pages) in conventions {
                let votes = tally.0.entry(convention).or_default();
                votes.0.insert(folded.clone());
                votes.1.extend(pages);
            }
        }
        tally
    }

    /// Objects have capitals where those of the names that are theirs alone are quoted so, and the others
    /// are not.
    fn containers(&self) -> Option<Convention> {
        let containers = || self.names.values().filter(|name| name.is_container);
        let capital = containers().filter(|name| name.capital && !name.small).count();
        let small = containers().filter(|name| name.small).count();
        (capital >= MIN_CONTAINERS && capital > 2 * small).then_some(Convention::Pascal)
    }
}

/// By convention, the names that are quoted in it, and the pages that quote them.
#[derive(Default)]
struct Tally(BTreeMap<Convention, (BTreeSet<String>, BTreeSet<usize>)>);

impl Tally {
    /// Each name has one vote, however often it is quoted, and so has each page, whatever it quotes.
    fn votes(&self) -> impl Iterator<Item = (Convention, usize)> {
        self.0.iter().map(|(convention, (names, pages))| (*convention, names.len().min(pages.len())))
    }

    fn of(&self, convention: Convention) -> usize {
        self.votes().find(|(it, _)| *it == convention).map_or(0, |(_, votes)| votes)
    }

    /// The convention that has more than a part of the votes.
    fn most(&self, part: usize, of: usize) -> Option<Convention> {
        let all: usize = self.votes().map(|(_, votes)| votes).sum();
        self.votes().find(|(_, votes)| votes * of > all * part).map(|(most, _)| most)
    }
}
