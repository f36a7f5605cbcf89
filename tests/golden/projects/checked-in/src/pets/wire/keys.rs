// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! The keys of a model: the table's rows, how a key of the JSON finds its row, which rows have come.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Visitor};

use super::Field;

/// Which fields have come.
#[derive(Default)]
pub(super) struct Seen {
    low: u64,
    high: Vec<u64>,
}

impl Seen {
    /// Adds a field and says whether it was there already.
    #[inline]
    pub(super) fn insert(&mut self, field: usize) -> bool {
        let (word, bit) = (field / 64, 1 << (field % 64));
        let word = match word.checked_sub(1) {
            None => &mut self.low,
            Some(word) => {
                if self.high.len() <= word {
                    self.high.resize(word + 1, 0);
                }
                &mut self.high[word]
            }
        };
        let was = *word & bit != 0;
        *word |= bit;
        was
    }

    /// Whether none has come.
    pub(super) fn is_empty(&self) -> bool {
        self.low == 0 && self.high.iter().all(|&word| word == 0)
    }

    #[inline]
    pub(super) fn contains(&self, field: usize) -> bool {
        let word = match (field / 64).checked_sub(1) {
            None => self.low,
            Some(word) => self.high.get(word).copied().unwrap_or(0),
        };
        word & (1 << (field % 64)) != 0
    }
}

/// Where a key may be in a table, by a few of its bytes: made while the crate is compiled.
pub(super) struct Index([u8; SLOTS]);

const SLOTS: usize = 128;

/// No field is there.
const NONE: u8 = u8::MAX;

const fn slot(key: &[u8]) -> usize {
    match key {
        [] => 0,
        [first, ..] => {
            let (middle, last) = (key[key.len() / 2], key[key.len() - 1]);
            (key.len() + *first as usize * 3 + middle as usize * 7 + last as usize * 29) % SLOTS
        }
    }
}

impl Index {
    /// The index of a table. Of keys that share a place the first has it; the others are looked for.
    pub(super) const fn new(fields: &[Field]) -> Self {
        let mut index = Self([NONE; SLOTS]);
        let mut field = 0;
        while field < fields.len() && field < NONE as usize {
            let slot = slot(fields[field].key().as_bytes());
            if index.0[slot] == NONE {
                index.0[slot] = field as u8;
            }
            field += 1;
        }
        index
    }
}

/// Finds a key in a table. Servers send keys in much the same order, so the search starts behind
/// the last one found. A key that the table does not have is written down, and its index is beyond.
pub(super) struct KeyOf<'a> {
    pub(super) fields: &'static [Field],
    pub(super) index: &'static Index,
    pub(super) next: usize,
    pub(super) other: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for KeyOf<'_> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeyOf<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_str<E>(self, key: &str) -> Result<usize, E> {
        if self.fields.get(self.next).is_some_and(|field| is_equal(field.key(), key)) {
            return Ok(self.next);
        }
        let field = usize::from(self.index.0[slot(key.as_bytes())]);
        if self.fields.get(field).is_some_and(|field| is_equal(field.key(), key)) {
            return Ok(field);
        }
        Ok(self.seek(key))
    }
}

impl KeyOf<'_> {
    /// Looks for a key that is not where most are.
    #[cold]
    fn seek(self, key: &str) -> usize {
        search(self.fields, self.next, key).unwrap_or_else(|| {
            self.other.clear();
            self.other.push_str(key);
            self.fields.len()
        })
    }
}

/// The field with this key, looked for from a place on and then from the start.
pub(super) fn search(fields: &[Field], from: usize, key: &str) -> Option<usize> {
    let is_key = |field: &Field| is_equal(field.key(), key);
    let from = from.min(fields.len());
    match fields[from..].iter().position(is_key) {
        Some(index) => Some(from + index),
        None => fields[..from].iter().position(is_key),
    }
}

/// Whether two keys are the same. Keys are short: eight bytes at a time are faster than a call.
#[inline]
fn is_equal(a: &str, b: &str) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let ((a, a_rest), (b, b_rest)) = (a.as_bytes().as_chunks::<8>(), b.as_bytes().as_chunks::<8>());
    let word = |bytes: &[u8; 8]| u64::from_ne_bytes(*bytes);
    a.iter().zip(b).all(|(a, b)| word(a) == word(b)) && a_rest.iter().zip(b_rest).all(|(a, b)| a == b)
}

/// The one field whose key is the same letters and digits in any case.
pub(super) fn alike(fields: &[Field], key: &str) -> Option<usize> {
    let mut found = fields.iter().enumerate().filter(|(_, field)| is_alike(field.key(), key));
    let (index, _) = found.next()?;
    found.next().is_none().then_some(index)
}

pub(super) fn is_alike(a: &str, b: &str) -> bool {
    let is_folded_alike = match (a.is_ascii(), b.is_ascii()) {
        (true, true) => fold_ascii(a).eq(fold_ascii(b)),
        _ => fold(a).eq(fold(b)),
    };
    is_folded_alike || is_spelled_alike(a, b)
}

/// Whether two keys are alike once the signs are spelled that no language has in names, as SDKs spell
/// them: `@type` and `atType`, `.tag` and `dot_tag`, `range%` and `RangePercent`. A dot further in is none of
/// them, since SDKs leave it out.
fn is_spelled_alike(a: &str, b: &str) -> bool {
    fn spelled(key: &str) -> impl Iterator<Item = char> {
        key.char_indices().flat_map(|(at, c)| {
            let sign = match c {
                '@' => "at",
                '$' => "dollar",
                '.' if at == 0 => "dot",
                '%' => "percent",
                '#' => "number",
                '+' => "plus",
                _ => "",
            };
            let letter = Some(c).filter(|c| c.is_alphanumeric());
            sign.chars().chain(letter.into_iter().flat_map(char::to_lowercase))
        })
    }
    let has_sign = |key: &str| key.starts_with('.') || key.contains(['@', '$', '%', '#', '+']);
    (has_sign(a) || has_sign(b)) && spelled(a).eq(spelled(b))
}

fn fold_ascii(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase())
}

fn fold(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::is_alike;

    #[test]
    fn signs_are_alike_to_their_names() {
        for (key, name) in [
            ("@type", "atType"),
            (".tag", "dot_tag"),
            ("range%", "RangePercent"),
            ("$schema", "DollarSchema"),
            ("x5t#S256", "x5tNumberS256"),
            ("+1", "plus1"),
            ("_links", "links"),
            ("@Ümlaut", "atümlaut"),
        ] {
            assert!(is_alike(key, name) && is_alike(name, key), "{key}, {name}");
        }
        for (key, other) in
            [("@type", "dotType"), ("a.b", "aDotB"), ("$", "dollars"), ("%", "per"), ("atType", "type")]
        {
            assert!(!is_alike(key, other) && !is_alike(other, key), "{key}, {other}");
        }
    }
}
