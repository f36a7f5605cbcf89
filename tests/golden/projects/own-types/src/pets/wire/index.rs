// @generated as it comes with the generator: changes to this file are lost.

//! How a key of the JSON finds its row in the table of a model.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Visitor};

use super::keys::{is_equal, search};
use super::model::object;
use super::{Field, Model, Object};

/// Where a key may be in a table, by a few of its bytes: made while the crate is compiled.
pub(super) struct Index([u8; SLOTS]);

const SLOTS: usize = 128;

/// No field is there.
const NONE: u8 = u8::MAX;

/// With so many fields there are places enough for all, so that none need be looked for.
const MOST: usize = SLOTS * 3 / 4;

/// The place of a key: a few of its bytes, added by factors that cost one step each.
const fn slot(key: &[u8]) -> usize {
    match key {
        [] => 0,
        [first, ..] => {
            let (middle, last) = (key[key.len() / 2], key[key.len() - 1]);
            let ends = key.len() * 3 + *first as usize;
            ((ends * 5 + middle as usize) * 9 + last as usize) % SLOTS
        }
    }
}

impl Index {
    /// The index of a table. Of keys that share a place the first has it; the others have the next ones that are free,
    /// in a table that is not too large.
    pub(super) const fn new(fields: &[Field]) -> Self {
        let mut index = Self([NONE; SLOTS]);
        let mut field = 0;
        while field < fields.len() && field < NONE as usize {
            let mut slot = slot(fields[field].key().as_bytes());
            while fields.len() <= MOST && index.0[slot] != NONE {
                slot = (slot + 1) % SLOTS;
            }
            if index.0[slot] == NONE {
                index.0[slot] = field as u8;
            }
            field += 1;
        }
        index
    }

    /// Looks for a key that is not at its own place.
    fn behind(&self, fields: &[Field], key: &str) -> Option<usize> {
        let mut slot = slot(key.as_bytes());
        for _ in 0..SLOTS {
            let field = usize::from(self.0[slot]);
            if is_equal(fields.get(field)?.key(), key) {
                return Some(field);
            }
            slot = (slot + 1) % SLOTS;
        }
        None
    }
}

/// The keys of an object as they come. Servers send them in much the same order, so the search for one starts
/// behind the one before.
pub(super) struct Keys {
    pub(super) fields: &'static [Field],
    /// Where the next key is likely to be.
    next: usize,
    /// The last key that the table does not have.
    pub(super) other: String,
}

impl Keys {
    #[inline]
    pub(super) fn new(fields: &'static [Field]) -> Self {
        Self { fields, next: 0, other: String::new() }
    }

    /// The key of a field, or of none.
    pub(super) fn name(&self, field: usize) -> &str {
        match self.fields.get(field) {
            Some(field) => field.key(),
            None => &self.other,
        }
    }

    /// Looks for a key that is not where most are. One that the table does not have is written down, and its
    /// index is beyond.
    #[cold]
    fn seek(&mut self, index: &Index, key: &str) -> usize {
        let found = match self.fields.len() <= MOST {
            true => index.behind(self.fields, key),
            false => search(self.fields, self.next, key),
        };
        found.unwrap_or_else(|| {
            self.other.clear();
            self.other.push_str(key);
            self.fields.len()
        })
    }
}

/// The table of a model.
pub(super) trait Table: Copy {
    /// What the JSON of the model looks like.
    fn object(self) -> &'static Object;

    /// Where its keys may be.
    fn index(self) -> &'static Index;
}

/// That of a model for which the search is compiled: there are many keys.
pub(super) struct Of<M>(PhantomData<M>);

impl<M> Of<M> {
    #[inline]
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<M> Clone for Of<M> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<M> Copy for Of<M> {}

impl<M: Model> Table for Of<M> {
    #[inline]
    fn object(self) -> &'static Object {
        object::<M>()
    }

    #[inline]
    fn index(self) -> &'static Index {
        const { &Index::new(M::OBJECT.fields) }
    }
}

/// That of any model: the search is compiled once.
#[derive(Clone, Copy)]
pub(super) struct Any {
    object: &'static Object,
    index: &'static Index,
}

impl Any {
    #[inline]
    pub(super) fn of<M: Model>() -> Self {
        Self { object: object::<M>(), index: Of::<M>::new().index() }
    }
}

impl Table for Any {
    #[inline]
    fn object(self) -> &'static Object {
        self.object
    }

    #[inline]
    fn index(self) -> &'static Index {
        self.index
    }
}

/// Finds a key in a table.
pub(super) struct KeyOf<'a, T> {
    keys: &'a mut Keys,
    table: T,
}

impl<'a, T: Table> KeyOf<'a, T> {
    #[inline]
    pub(super) fn new(keys: &'a mut Keys, table: T) -> Self {
        Self { keys, table }
    }

    #[inline]
    pub(super) fn find(self, key: &str) -> usize {
        let index = self.table.index();
        let mut field = self.keys.next;
        if !has(self.table, field, key) {
            field = usize::from(index.0[slot(key.as_bytes())]);
            if !has(self.table, field, key) {
                field = self.keys.seek(index, key);
            }
        }
        self.keys.next = field + 1;
        field
    }
}

/// Whether a field has this key.
#[inline]
fn has(table: impl Table, field: usize, key: &str) -> bool {
    table.object().fields.get(field).is_some_and(|field| is_equal(field.key(), key))
}

impl<'de, T: Table> DeserializeSeed<'de> for KeyOf<'_, T> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<T: Table> Visitor<'_> for KeyOf<'_, T> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_str<E>(self, key: &str) -> Result<usize, E> {
        Ok(self.find(key))
    }
}
