//! How the JSON keys of a graph are spelled, and how each is known: what a run says of them.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::convention::Convention;
use crate::dialect::Role;
use crate::graph::{KeyOrigin, Schema, TypeGraph};
use crate::text::thousands;

/// The keys of all fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keys {
    /// The convention that most keys of several words show, with how many do.
    pub convention: Option<(String, usize)>,
    /// How many keys show any convention.
    pub telling: usize,
    /// How many keys are known in each way, the surest first.
    pub origins: Vec<(KeyOrigin, usize)>,
}

/// Counts the keys.
pub fn keys(graph: &TypeGraph) -> Keys {
    let structs = graph.types.iter().filter_map(|def| match &def.schema {
        Schema::Struct(strukt) if !strukt.envelope => Some(strukt),
        _ => None,
    });
    let mut shown: BTreeMap<Convention, usize> = BTreeMap::new();
    let mut origins: BTreeMap<u8, (KeyOrigin, usize)> = BTreeMap::new();
    for field in structs.flat_map(|strukt| &strukt.fields).filter(|field| field.role == Role::Property) {
        origins.entry(rank(field.key.origin)).or_insert((field.key.origin, 0)).1 += 1;
        if let Some(convention) = Convention::of(&field.key.name) {
            *shown.entry(convention).or_default() += 1;
        }
    }
    let most = shown.iter().max_by_key(|(_, count)| **count);
    Keys {
        convention: most.map(|(convention, count)| (convention.as_str().to_owned(), *count)),
        telling: shown.values().sum(),
        origins: origins.into_values().collect(),
    }
}

fn rank(origin: KeyOrigin) -> u8 {
    match origin {
        KeyOrigin::Config => 0,
        KeyOrigin::Payload => 1,
        KeyOrigin::Token => 2,
        KeyOrigin::Convention => 3,
        KeyOrigin::Documented => 4,
    }
}

impl Keys {
    /// What is known of a way in which keys are known.
    fn way(origin: KeyOrigin) -> &'static str {
        match origin {
            KeyOrigin::Config => "said by wire.toml",
            KeyOrigin::Payload => "seen in payloads",
            KeyOrigin::Token => "quoted in the docs",
            KeyOrigin::Convention => "by that convention",
            KeyOrigin::Documented => "as documented",
        }
    }
}

/// As `keys in camelCase (1,203 of 1,390 that show it): 88 seen in payloads, 3,412 as documented`.
impl fmt::Display for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.convention {
            Some((convention, count)) if *count == self.telling => write!(f, "keys in {convention}")?,
            Some((convention, count)) => write!(
                f,
                "keys in {convention} ({} of {} that show any)",
                thousands(*count),
                thousands(self.telling)
            )?,
            None => f.write_str("keys of one word")?,
        }
        let ways = self
            .origins
            .iter()
            .map(|(origin, count)| format!("{} {}", thousands(*count), Self::way(*origin)));
        write!(f, ": {}", ways.collect::<Vec<_>>().join(", "))
    }
}
