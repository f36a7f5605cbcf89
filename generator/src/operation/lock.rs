//! The SDK's `gen.lock`: its examples list, for each operation, the names that travel by where they go,
//! and the media types of bodies.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use super::holes::fold;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{SourceKind, SourceMap, Span};

/// What a `gen.lock` lists.
#[derive(Debug, Default)]
pub(super) struct Lock {
    operations: BTreeMap<String, Entry>,
    /// The ids by their letters and digits.
    folded: BTreeMap<String, Vec<String>>,
    /// The names of all operations that travel in one way only.
    headers: BTreeSet<String>,
    queries: BTreeSet<String>,
}

/// What it lists for one operation, each in the order of the API's description.
#[derive(Debug, Default, Clone)]
pub(super) struct Entry {
    pub(super) path: Vec<String>,
    pub(super) query: Vec<String>,
    pub(super) header: Vec<String>,
    /// The media types of the body.
    pub(super) body: Vec<String>,
    /// The statuses of answers, each with a media type.
    pub(super) answers: Vec<(String, String)>,
}

/// The entries of a map in the order of the file.
struct Ordered<V>(Vec<(String, V)>);

impl<V> Default for Ordered<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Ordered<V> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Entries<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
            type Value = Ordered<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_unit<E>(self) -> Result<Ordered<V>, E> {
                Ok(Ordered::default())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered<V>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Ordered(entries))
            }
        }
        from.deserialize_any(Entries(PhantomData))
    }
}

#[derive(Deserialize)]
struct Document {
    #[serde(default)]
    examples: Ordered<Ordered<Example>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Example {
    #[serde(default)]
    parameters: Parameters,
    #[serde(default)]
    request_body: Ordered<IgnoredAny>,
    #[serde(default)]
    responses: Ordered<Ordered<IgnoredAny>>,
}

#[derive(Deserialize, Default)]
struct Parameters {
    #[serde(default)]
    path: Ordered<IgnoredAny>,
    #[serde(default)]
    query: Ordered<IgnoredAny>,
    #[serde(default)]
    header: Ordered<IgnoredAny>,
}

impl Lock {
    /// Reads what lies among the sources. What cannot be read shows nothing.
    pub(super) fn read(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Self {
        let mut lock = Self::default();
        for (id, source) in sources.iter().filter(|(_, source)| source.kind == SourceKind::Lock) {
            match serde_norway::from_str::<Document>(&source.text) {
                Ok(document) => document.examples.0.into_iter().for_each(|(id, it)| lock.add(id, it)),
                Err(error) => {
                    let at = error.location().map_or(0, |it| it.index().min(source.text.len()));
                    let at = (0..=at).rev().find(|&at| source.text.is_char_boundary(at)).unwrap_or(0);
                    let message = format!("this is no `gen.lock` as SDKs have it: {error}");
                    let place = Span::new(id, at, at);
                    diagnostics.push(
                        Diagnostic::new(Code::LockSyntax, place, message).label("nothing is learnt from it"),
                    );
                }
            }
        }
        lock.pool();
        lock
    }

    fn add(&mut self, id: String, examples: Ordered<Example>) {
        let entry = self.operations.entry(id).or_default();
        for (_, example) in examples.0 {
            let names = |map: Ordered<IgnoredAny>| map.0.into_iter().map(|(name, _)| name);
            merge(&mut entry.path, names(example.parameters.path));
            merge(&mut entry.query, names(example.parameters.query));
            merge(&mut entry.header, names(example.parameters.header));
            merge(&mut entry.body, names(example.request_body));
            for (status, bodies) in example.responses.0 {
                merge(&mut entry.answers, names(bodies).map(|media| (status.clone(), media)));
            }
        }
    }

    fn pool(&mut self) {
        for id in self.operations.keys() {
            self.folded.entry(fold(id)).or_default().push(id.clone());
        }
        let all = |of: fn(&Entry) -> &Vec<String>| -> BTreeSet<String> {
            self.operations.values().flat_map(|entry| of(entry).clone()).collect()
        };
        let (headers, queries) = (all(|it| &it.header), all(|it| &it.query));
        self.headers = headers.difference(&queries).cloned().collect();
        self.queries = queries.difference(&headers).cloned().collect();
    }

    /// What is listed for an operation. Old docs show no ids: there the one is meant that the operation
    /// is called after.
    pub(super) fn get(&self, id: &str) -> Option<&Entry> {
        self.operations.get(id).or_else(|| {
            let ids = self.folded.get(&fold(id))?;
            if let [only] = ids.as_slice() { self.operations.get(only) } else { None }
        })
    }

    /// The names that operations have as headers, and none in the query.
    pub(super) fn headers(&self) -> &BTreeSet<String> {
        &self.headers
    }

    /// The names that operations have in the query, and none as a header.
    pub(super) fn queries(&self) -> &BTreeSet<String> {
        &self.queries
    }
}

fn merge<T: PartialEq>(into: &mut Vec<T>, from: impl Iterator<Item = T>) {
    for item in from {
        if !into.contains(&item) {
            into.push(item);
        }
    }
}
