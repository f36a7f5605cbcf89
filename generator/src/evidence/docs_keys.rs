//! Which JSON keys the docs themselves give evidence of.
//!
//! Docs show the property names of an SDK, in its language's convention. But they quote keys, too: in
//! examples, in prose, as values to sort by, in paths. A quoted word that equals a documented name once
//! both are folded to letters and digits shows how the API writes that name. Of a name, this is known, the
//! surest first:
//!
//! 1. what payloads show for the name on several pages, and always in one way;
//! 2. what examples of the whole type have (`page_examples`);
//! 3. a struct whose names are all values of one enum has that enum's values as keys (`enum_keys`);
//! 4. a key that several pages quote, and always in one way;
//! 5. signs that SDKs spell or leave out (`signs`);
//! 6. the naming convention of the API (`votes`), once the name is free of its type's (`type_names`).
//!
//! `cargo run --release -p tests --bin keys -- FOLDER` measures it against keys that are known.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::convention::Convention;
use super::docs_tokens::{self, Place, Token};
use super::enum_keys::EnumKeys;
use super::page_examples::Shown;
use super::signs;
use super::type_names::TypeNames;
use super::votes::{Ballot, Conventions};
use crate::dialect::{Role, lower_camel};
use crate::graph::{Field, Key, KeyOrigin, Schema, Struct, TypeDef, TypeGraph, TypeId};
use crate::judge::{self, fold};

/// On how many pages a word must be quoted for a key that the convention does not give. One example
/// may be of something else: taking the words of fewer pages spoils more keys than it finds, in one
/// folder of twenty those of 1.6 % of its fields.
const MIN_PAGES: usize = 3;

/// Gives every property the key that the docs give evidence of; without any it keeps the one it has.
/// `others` are the texts of the pages that document no model: those of SDKs show the operations' paths.
pub fn keys_from_docs(graph: &mut TypeGraph, others: &[&str]) {
    Found::collect(graph, others).settle_all(graph);
}

/// Gives every property the key that a convention makes of its name: the user knows it.
pub(super) fn keys_by_convention(graph: &mut TypeGraph, convention: Convention) {
    let conventions = Conventions { scalars: Some(convention), containers: None };
    Found { conventions, ..Found::default() }.settle_all(graph);
}

/// Gives the properties that no payload shows the keys that the others give evidence of: what is seen of
/// one page is known of all. A convention of the user's stays.
pub(super) fn keys_from_payloads(graph: &mut TypeGraph, others: &[&str], naming: Option<Convention>) {
    let found = Found::collect(graph, others);
    match naming {
        None => found.settle_all(graph),
        naming => {
            let conventions = Conventions { scalars: naming, containers: None };
            Found { conventions, shown: found.shown, ..Found::default() }.settle_all(graph);
        }
    }
}

/// What the docs give evidence of.
#[derive(Default)]
struct Found {
    conventions: Conventions,
    /// The keys that payloads show for a name in one way throughout, by the folded name.
    shown: BTreeMap<String, String>,
    /// The keys that are written in one way throughout, by the folded name.
    keys: BTreeMap<String, String>,
    /// The keys that examples of whole types have.
    examples: Shown,
    enums: EnumKeys,
    types: TypeNames,
}

/// The spellings of a name's key, and the pages that have them.
type Spellings = BTreeMap<String, BTreeSet<usize>>;

impl Found {
    fn collect(graph: &TypeGraph, others: &[&str]) -> Self {
        let (quoted, (examples, enums, types)) = rayon::join(
            || Self::quoted(graph, others),
            || (Shown::of(graph), EnumKeys::of(graph), TypeNames::of(graph)),
        );
        Self { examples, enums, types, ..quoted }
    }

    /// What the words that the docs quote give evidence of.
    fn quoted(graph: &TypeGraph, others: &[&str]) -> Self {
        let mut ballot = Ballot::new(graph);
        let mut shown: BTreeMap<String, Spellings> = BTreeMap::new();
        for (page, field) in shown_fields(graph) {
            let text = field.key.name.as_str();
            ballot.cast(Token { text, place: Place::Payload, page, first: page });
            let spellings = shown.entry(fold(&field.plain_name)).or_default();
            spellings.entry(text.to_owned()).or_default().insert(page);
        }
        let mut names: BTreeMap<String, Spellings> =
            ballot.names().map(|name| (name, Spellings::new())).collect();
        docs_tokens::each(graph, others, &mut |token| {
            ballot.cast(token);
            // Prose is repeated with its schema; an example shows another object each time.
            let page = match token.place {
                Place::Prose => Some(token.first),
                Place::Example => Some(token.page),
                Place::Parameter | Place::Value | Place::Payload => None,
            };
            if let Some(page) = page {
                for folded in BTreeSet::from([fold(token.text), judge::spelled(token.text)]) {
                    if let Some(spellings) = names.get_mut(&folded) {
                        spellings.entry(token.text.to_owned()).or_default().insert(page);
                    }
                }
            }
        });
        let mut keys: BTreeMap<String, String> = names.into_iter().filter_map(only_spelling).collect();
        if others.iter().any(|text| text.contains("application/hal+json")) {
            keys.entry("links".to_owned()).or_insert_with(|| "_links".to_owned());
        }
        // HAL has two reserved names, and where the one is, the other is no property of the API either.
        if keys.get("links").is_some_and(|key| key == "_links") {
            keys.entry("embedded".to_owned()).or_insert_with(|| "_embedded".to_owned());
        }
        Self {
            conventions: ballot.count(),
            shown: shown.into_iter().filter_map(only_key).collect(),
            keys,
            ..Self::default()
        }
    }

    fn settle_all(&self, graph: &mut TypeGraph) {
        let types: Vec<(TypeId, &TypeDef)> = graph.iter().collect();
        let settled: Vec<Option<Vec<Key>>> =
            types.into_par_iter().map(|(id, def)| self.keys_of(graph, id, def)).collect();
        for (def, keys) in graph.types.iter_mut().zip(settled) {
            if let (Schema::Struct(strukt), Some(keys)) = (&mut def.schema, keys) {
                settle(strukt, keys);
            }
        }
    }

    /// The keys of a struct's fields, if it travels as JSON.
    fn keys_of(&self, graph: &TypeGraph, id: TypeId, def: &TypeDef) -> Option<Vec<Key>> {
        let Schema::Struct(strukt) = &def.schema else { return None };
        if strukt.envelope {
            return None;
        }
        let values = self.enums.of_struct(strukt);
        let has_dots = dotted(strukt);
        let key = |(index, field): (usize, &Field)| {
            if field.role != Role::Property || is_settled(field) {
                return field.key.clone();
            }
            let folded = fold(&field.plain_name);
            let token = |name: &str| Key { name: name.to_owned(), origin: KeyOrigin::Token };
            let quoted = values
                .as_ref()
                .and_then(|values| values.get(&folded))
                .or_else(|| self.keys.get(&folded))
                .map(String::as_str)
                .or_else(|| signs::standard(&folded));
            if let Some(name) = self.shown.get(&folded) {
                return Key { name: name.clone(), origin: KeyOrigin::Payload };
            }
            if let Some(name) = self.examples.key(id, index).or(quoted) {
                return token(name);
            }
            let convention = self.conventions.of_type(graph, &field.ty);
            let written = |name: &str| convention.map_or_else(|| name.to_owned(), |it| it.apply(name));
            if let Some(rest) = signs::after_dot(&field.plain_name).filter(|_| has_dots) {
                return token(&format!(".{}", written(&lower_camel(rest))));
            }
            let name = self.types.without_type(graph, def, field).unwrap_or_else(|| field.plain_name.clone());
            match convention {
                Some(convention) => Key { name: convention.apply(&name), origin: KeyOrigin::Convention },
                None if name != field.plain_name => Key { name, origin: KeyOrigin::Convention },
                None => field.key.clone(),
            }
        };
        Some(strukt.fields.iter().enumerate().map(key).collect())
    }
}

/// Whether a field's key is known by more than the docs.
fn is_settled(field: &Field) -> bool {
    matches!(field.key.origin, KeyOrigin::Payload | KeyOrigin::Config)
}

/// The fields whose keys payloads show, each with its page.
fn shown_fields(graph: &TypeGraph) -> impl Iterator<Item = (usize, &Field)> {
    graph.types.iter().enumerate().flat_map(|(page, def)| {
        let fields = match &def.schema {
            Schema::Struct(strukt) => strukt.fields.as_slice(),
            _ => &[],
        };
        let is_shown =
            |field: &&Field| field.role == Role::Property && field.key.origin == KeyOrigin::Payload;
        fields.iter().filter(is_shown).map(move |field| (page, field))
    })
}

/// The one key that payloads show for a name, if enough pages do.
fn only_key((name, spellings): (String, Spellings)) -> Option<(String, String)> {
    let mut keys = spellings.into_iter();
    match (keys.next(), keys.next()) {
        (Some((key, pages)), None) if pages.len() >= MIN_PAGES => Some((name, key)),
        _ => None,
    }
}

/// Whether so many names begin with `Dot` that it is a sign: two of them, and most of the struct.
fn dotted(strukt: &Struct) -> bool {
    let properties = strukt.fields.iter().filter(|field| field.role == Role::Property);
    let (dots, others): (Vec<_>, Vec<_>) =
        properties.partition(|field| signs::after_dot(&field.plain_name).is_some());
    dots.len() >= 2 && dots.len() > others.len()
}

/// Gives the fields their keys. Two names may become one key (`type` and `type_`). Then both keep the key
/// they had; which may be one that a third was about to have. Names that are one already, once what the
/// language did to them is undone (C#'s `Id` and `id`), stay as they are documented.
fn settle(strukt: &mut Struct, mut keys: Vec<Key>) {
    loop {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let again = keys.iter().filter(|key| !seen.insert(&key.name));
        let shared: BTreeSet<String> = again.map(|key| key.name.clone()).collect();
        let mut reverted = false;
        for (key, field) in keys.iter_mut().zip(&strukt.fields) {
            let documented = Key { name: field.name.clone(), origin: KeyOrigin::Documented };
            if !shared.contains(&key.name) || *key == documented {
                continue;
            }
            *key = if *key == field.key { documented } else { field.key.clone() };
            reverted = true;
        }
        if !reverted {
            break;
        }
    }
    for (field, key) in strukt.fields.iter_mut().zip(keys) {
        field.key = key;
    }
}

/// The one way in which a name's key is written, if enough pages do. A sign that names do not have is
/// enough by itself where SDKs spell it; where they leave it out, most pages must have it. A word without
/// sign and of one word only is as the convention has it.
fn only_spelling((name, spellings): (String, Spellings)) -> Option<(String, String)> {
    let telling =
        |key: &str| Convention::of(key).is_some() || key.starts_with('_') || judge::has_spelled(key);
    let is_signed = |key: &str| judge::has_spelled(key) && judge::spelled(key) == name;
    let mut signed = spellings.keys().filter(|key| is_signed(key));
    if let (Some(key), None) = (signed.next(), signed.next()) {
        return Some((name, key.clone()));
    }
    let others: usize = spellings.iter().filter(|(key, _)| !telling(key)).map(|(_, pages)| pages.len()).sum();
    let mut keys = spellings.into_iter().filter(|(key, _)| telling(key));
    match (keys.next(), keys.next()) {
        (Some((key, pages)), None) if pages.len() >= MIN_PAGES => {
            let is_usual = !key.starts_with('_') || pages.len() > others;
            is_usual.then_some((name, key))
        }
        _ => None,
    }
}

#[cfg(test)]
pub(super) mod testing;
#[cfg(test)]
mod tests;
