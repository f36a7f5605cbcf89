//! Structs that have a field for each value of an enum: `{"bot_filter": …, "ai_bots": …}`. The values are
//! documented as they travel, so they are the keys.

use std::collections::{BTreeMap, BTreeSet};

use super::convention::Convention;
use crate::dialect::Role;
use crate::graph::{EnumRepr, Schema, Struct, TypeGraph};
use crate::judge::fold;

/// Of how many fields a struct must be: a few are among some enum's values by chance.
const MIN_FIELDS: usize = 4;

/// The enums' values by their folded form.
#[derive(Debug, Default)]
pub(super) struct EnumKeys {
    enums: Vec<BTreeMap<String, String>>,
    /// Which enums have a folded value.
    having: BTreeMap<String, BTreeSet<usize>>,
}

impl EnumKeys {
    pub(super) fn of(graph: &TypeGraph) -> Self {
        let mut keys = Self::default();
        for def in &graph.types {
            let Schema::Enum(enumeration) = &def.schema else { continue };
            if enumeration.repr != EnumRepr::String || enumeration.are_constants {
                continue;
            }
            let values: Vec<&str> = enumeration.values.iter().map(|value| value.value.as_str()).collect();
            let folded: BTreeMap<String, String> =
                values.iter().map(|value| (fold(value), (*value).to_owned())).collect();
            // Constants in capitals and words with blanks name things otherwise than keys do.
            let is_key = |value: &&str| {
                value.contains(|c: char| c.is_ascii_lowercase()) && !value.contains(char::is_whitespace)
            };
            if folded.len() != values.len() || !values.iter().all(is_key) {
                continue;
            }
            let number = keys.enums.len();
            folded.keys().for_each(|value| {
                keys.having.entry(value.clone()).or_default().insert(number);
            });
            keys.enums.push(folded);
        }
        keys
    }

    /// The keys of a struct whose names are all values of one enum, by the folded name. Enums that have
    /// the same values in another spelling say nothing.
    pub(super) fn of_struct(&self, strukt: &Struct) -> Option<BTreeMap<String, String>> {
        let properties = strukt.fields.iter().filter(|field| field.role == Role::Property);
        let mut names: BTreeSet<String> = BTreeSet::new();
        for name in properties.map(|field| fold(&field.plain_name)) {
            if !self.having.contains_key(&name) {
                return None;
            }
            names.insert(name);
        }
        if names.len() < MIN_FIELDS {
            return None;
        }
        let mut having = names.iter().map(|name| self.having.get(name));
        let first = having.next()??.clone();
        let all = having.try_fold(first, |all, having| Some(&all & having?))?;
        let mut spelled = all.iter().map(|number| {
            let of = |name: &String| Some((name.clone(), self.enums[*number].get(name)?.clone()));
            names.iter().filter_map(of).collect::<BTreeMap<String, String>>()
        });
        let keys = spelled.next()?;
        let is_joined = |key: &String| Convention::of(key).is_some() || key.contains('_');
        let says_something = keys.values().any(is_joined);
        (spelled.all(|other| other == keys) && says_something).then_some(keys)
    }
}
