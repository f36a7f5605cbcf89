//! Which JSON keys payloads show for the documented names.
//!
//! A key equal to the known one confirms it. Else a key that is equal once folded is the field's. Of
//! what is left on both sides, a key is the field's when the values fit its type and the names are
//! much alike, as `Guid` for `guids` (Plex); nothing else competes for either of them.

use std::collections::BTreeMap;

use super::fit::fit;
use super::observations::{Observations, StructSeen, observe, properties};
use super::payloads::Payload;
use crate::graph::{Amendment, Change, Evidence, Key, KeyOrigin, Schema, TypeGraph, TypeId};
use crate::judge::fold;

/// Gives fields the keys that payloads show. A key that is found opens the way to the types below it,
/// so the payloads are walked until nothing new is found.
pub(super) fn claim(graph: &mut TypeGraph, payloads: &[Payload]) {
    loop {
        let seen = observe(graph, payloads);
        let claims: Vec<Claim> =
            seen.structs.iter().flat_map(|(&id, strukt)| claims(graph, id, strukt)).collect();
        if claims.is_empty() {
            return confirm(graph, &seen);
        }
        for claim in claims {
            claim.settle(graph);
        }
    }
}

/// A key for a field that is known by another.
struct Claim {
    id: TypeId,
    index: usize,
    key: String,
    evidence: Evidence,
}

impl Claim {
    fn settle(self, graph: &mut TypeGraph) {
        if let Schema::Struct(strukt) = &mut graph.get_mut(self.id).schema {
            let field = &mut strukt.fields[self.index];
            field.key = Key { name: self.key.clone(), origin: KeyOrigin::Payload };
            field.amendments.push(Amendment { change: Change::Key(self.key), evidence: self.evidence });
        }
    }
}

fn claims(graph: &TypeGraph, id: TypeId, seen: &StructSeen<'_>) -> Vec<Claim> {
    let Schema::Struct(strukt) = &graph.get(id).schema else { return Vec::new() };
    let mut claims = Vec::new();
    let mut unseen = Vec::new();
    for (index, field) in properties(strukt) {
        if field.key.origin == KeyOrigin::Config {
            continue;
        }
        let keys = seen.fields.get(&index).map(|field| &field.keys);
        match keys.and_then(BTreeMap::first_key_value) {
            // The exact key among others: it is the field's, whatever else is alike.
            Some(_) if keys.is_some_and(|keys| keys.contains_key(&field.key.name)) => {}
            Some((key, evidence)) => {
                claims.push(Claim { id, index, key: key.clone(), evidence: evidence.clone() });
            }
            None => unseen.push((index, field)),
        }
    }
    if !claims.is_empty() {
        return claims;
    }
    // Every pair of a field and a key that could belong together; a pair counts if neither side has
    // another.
    let mut pairs = Vec::new();
    for (index, field) in unseen {
        for (key, (values, evidence)) in seen.others.iter().chain(&seen.strangers) {
            let fits = values.iter().all(|value| {
                value.is_null() || fit(graph, value, &field.ty).is_some_and(|fit| fit.is_telling())
            });
            let says_something = values.iter().any(|value| !value.is_null());
            if fits && says_something && is_like(&field.name, key) {
                pairs.push((index, *key, evidence));
            }
        }
    }
    let is_alone = |(index, key): (usize, &str)| {
        pairs.iter().filter(|pair| pair.0 == index || pair.1 == key).count() == 1
    };
    let alone = pairs.iter().filter(|(index, key, _)| is_alone((*index, key)));
    alone
        .map(|(index, key, evidence)| Claim {
            id,
            index: *index,
            key: (*key).to_owned(),
            evidence: (*evidence).clone(),
        })
        .collect()
}

/// How alike two names must be: one letter in five may differ, as in `guids` and `Guid`.
const ALIKE: f64 = 0.8;

/// Whether a documented name can well mean a key: a plural, a number that tells it from a neighbour,
/// or a slip.
fn is_like(name: &str, key: &str) -> bool {
    let (name, key) = (fold(name), fold(key));
    let bare = |text: &str| text.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    !key.is_empty() && (bare(&name) == key || strsim::normalized_damerau_levenshtein(&name, &key) >= ALIKE)
}

/// Fields whose exact key was seen have it by more than their name.
fn confirm(graph: &mut TypeGraph, seen: &Observations<'_>) {
    for (&id, strukt_seen) in &seen.structs {
        let Schema::Struct(strukt) = &mut graph.get_mut(id).schema else { continue };
        for (&index, field_seen) in &strukt_seen.fields {
            let field = &mut strukt.fields[index];
            if field.key.origin != KeyOrigin::Config && field_seen.keys.contains_key(&field.key.name) {
                field.key.origin = KeyOrigin::Payload;
            }
        }
    }
}
