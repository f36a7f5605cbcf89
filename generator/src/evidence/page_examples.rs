//! What the examples of whole types show, which some docs have on each page: JSON with true keys and made-up
//! values. So they prove keys, and the values of enums; neither types, nor null, nor what may be missing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::observations::properties;
use crate::graph::{Schema, Type, TypeGraph, TypeId};
use crate::judge::fold;

/// What examples show.
#[derive(Debug, Default)]
pub(super) struct Shown {
    /// The spellings of a field's key, by the type and the field's index, with how often each is there.
    keys: BTreeMap<(TypeId, usize), BTreeMap<String, usize>>,
    /// The values of enums.
    pub(super) values: BTreeMap<TypeId, BTreeSet<Seen>>,
}

/// A value of an enum.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Seen {
    pub(super) text: String,
    /// Whether it is a number, and no text.
    pub(super) is_number: bool,
}

/// How much more an example on a field's own page says than one of another type that has this as a part.
const OWN: usize = 1000;

impl Shown {
    /// Walks every example along the graph.
    pub(super) fn of(graph: &TypeGraph) -> Self {
        let mut shown = Self::default();
        for (id, def) in graph.iter() {
            for example in &def.examples {
                if let Ok(value) = serde_json::from_str::<Value>(example) {
                    shown.value(graph, &value, &Type::Reference(id), OWN);
                }
            }
        }
        shown
    }

    /// The key of a field: the spelling that most examples have, those on its own page first.
    pub(super) fn key(&self, id: TypeId, index: usize) -> Option<&str> {
        let spellings = self.keys.get(&(id, index))?;
        let most = spellings.iter().max_by_key(|(_, count)| **count);
        most.map(|(key, _)| key.as_str())
    }

    fn value(&mut self, graph: &TypeGraph, value: &Value, ty: &Type, weight: usize) {
        match (ty, value) {
            (Type::Nullable(inner), _) => self.value(graph, value, inner, weight),
            (Type::List(item), Value::Array(items)) => {
                items.iter().for_each(|value| self.value(graph, value, item, 1));
            }
            (Type::Map(item), Value::Object(entries)) => {
                entries.values().for_each(|value| self.value(graph, value, item, 1));
            }
            (Type::Reference(id), _) => self.reference(graph, value, *id, weight),
            _ => {}
        }
    }

    fn reference(&mut self, graph: &TypeGraph, value: &Value, id: TypeId, weight: usize) {
        match (&graph.get(id).schema, value) {
            (Schema::Struct(_), Value::Object(object)) => self.object(graph, object, id, weight),
            (Schema::Enum(_), Value::String(text)) => self.see(id, text.clone(), false),
            (Schema::Enum(_), Value::Number(number)) => self.see(id, number.to_string(), true),
            // Which member is meant, values that are made up cannot tell.
            _ => {}
        }
    }

    fn see(&mut self, id: TypeId, text: String, is_number: bool) {
        self.values.entry(id).or_default().insert(Seen { text, is_number });
    }

    fn object(&mut self, graph: &TypeGraph, object: &Map<String, Value>, id: TypeId, weight: usize) {
        let Schema::Struct(strukt) = &graph.get(id).schema else { return };
        let keys: BTreeMap<String, Option<&str>> = object.keys().fold(BTreeMap::new(), |mut keys, key| {
            // Two keys with the same letters are told apart by nothing.
            keys.entry(fold(key)).and_modify(|known| *known = None).or_insert(Some(key.as_str()));
            keys
        });
        for (index, field) in properties(strukt) {
            let names = [&field.plain_name, &field.name];
            let Some(key) = names.into_iter().find_map(|name| *keys.get(&fold(name))?) else { continue };
            *self.keys.entry((id, index)).or_default().entry(key.to_owned()).or_default() += weight;
            self.value(graph, &object[key], &field.ty, 1);
        }
    }
}
