//! The keys of an object: which rows of its table have come, which keys are alike.

use super::buffer::{Buffer, Kind};
use super::marks::inner;
use super::{Field, Shape};
use super::words::{has_spelled, spelled};

/// Which fields have come.
#[derive(Default)]
pub(super) struct Seen {
    low: [u64; LOW],
    /// The others of a large table, once one of them has come.
    high: Option<Box<[u64]>>,
}

/// Nearly all tables have no more than so many times 64 rows.
const LOW: usize = 2;

impl Seen {
    /// Adds a field and says whether it was there already.
    #[inline]
    pub(super) fn insert(&mut self, field: usize) -> bool {
        let (word, bit) = (field / 64, 1 << (field % 64));
        let word = match self.low.get_mut(word) {
            Some(word) => word,
            None => self.high(word - LOW),
        };
        let was = *word & bit != 0;
        *word |= bit;
        was
    }

    /// Makes place for a field of a large table.
    #[cold]
    fn high(&mut self, word: usize) -> &mut u64 {
        let high = self.high.get_or_insert_default();
        if high.len() <= word {
            let mut longer = std::mem::take(high).into_vec();
            longer.resize(word + 1, 0);
            *high = longer.into_boxed_slice();
        }
        &mut high[word]
    }

    /// Whether none has come.
    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.low == [0; LOW] && self.high.is_none()
    }

    #[inline]
    pub(super) fn contains(&self, field: usize) -> bool {
        let word = match field / 64 {
            word if word < LOW => self.low[word],
            word => self.high.as_ref().and_then(|high| high.get(word - LOW)).copied().unwrap_or(0),
        };
        word & (1 << (field % 64)) != 0
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

/// Whether two keys are the same. Keys are short: eight bytes at a time are faster than a call, and those at
/// the end may overlap with those before.
#[inline]
pub(super) fn is_equal(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    if let (Some(first), Some(last)) = (a.first_chunk(), a.last_chunk()) {
        let ends = b.first_chunk::<8>() == Some(first) && b.last_chunk::<8>() == Some(last);
        return ends && (a.len() <= 16 || a[8..] == b[8..]);
    }
    if let (Some(first), Some(last)) = (a.first_chunk(), a.last_chunk()) {
        return b.first_chunk::<4>() == Some(first) && b.last_chunk::<4>() == Some(last);
    }
    a.iter().eq(b)
}

/// The one field whose key is the same letters and digits in any case.
pub(super) fn alike(fields: &[Field], key: &str) -> Option<usize> {
    let mut found = fields.iter().enumerate().filter(|(_, field)| is_alike(field.key(), key));
    let (index, _) = found.next()?;
    found.next().is_none().then_some(index)
}

/// Whether a key that is like a field's is rather another, in an object some of whose keys are as documented: it differs in
/// case alone, and has a list or an object where a text or the like is documented. Plex sends `rating`, a number, and
/// `Rating`, a list, and no docs show both.
#[cold]
pub(super) fn is_other(field: &Field, key: &str, buffer: &Buffer, value: u32) -> bool {
    let is_leaf = matches!(inner(field.shape()), Shape::Scalar(_) | Shape::Enum(_) | Shape::Literal(_));
    let has_parts = matches!(buffer.kind(value), Kind::List | Kind::Object) && !buffer.is_empty(value);
    is_leaf && has_parts && field.key().eq_ignore_ascii_case(key)
}

pub(super) fn is_alike(a: &str, b: &str) -> bool {
    let is_folded_alike = match (a.is_ascii(), b.is_ascii()) {
        (true, true) => fold_ascii(a).eq(fold_ascii(b)),
        _ => fold(a).eq(fold(b)),
    };
    is_folded_alike || (has_spelled(a) || has_spelled(b)) && spelled(a).eq(spelled(b))
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
            ("2fa_enabled", "twofaEnabled"),
            ("24hVolume", "TwentyFourhVolume"),
            ("30d", "thirtyd"),
            ("3", "three"),
        ] {
            assert!(is_alike(key, name) && is_alike(name, key), "{key}, {name}");
        }
        for (key, other) in
            [("@type", "dotType"), ("a.b", "aDotB"), ("$", "dollars"), ("%", "per"), ("atType", "type"), ("300", "three"), ("a2", "atwo")]
        {
            assert!(!is_alike(key, other) && !is_alike(other, key), "{key}, {other}");
        }
    }
}
