// @generated as it comes with the generator: changes to this file are lost.

//! The keys of an object: which rows of its table have come, which keys are alike.

use super::Field;

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

pub(super) fn is_alike(a: &str, b: &str) -> bool {
    let is_folded_alike = match (a.is_ascii(), b.is_ascii()) {
        (true, true) => fold_ascii(a).eq(fold_ascii(b)),
        _ => fold(a).eq(fold(b)),
    };
    is_folded_alike || is_spelled_alike(a, b)
}

/// Whether two keys are alike once the signs are spelled that no language has in names, as SDKs spell
/// them: `@type` and `atType`, `.tag` and `dot_tag`, `range%` and `RangePercent`. A dot further in is none of
/// them, since SDKs leave it out. So are they once the number is in words that one begins with: `2fa` and `twofa`.
fn is_spelled_alike(a: &str, b: &str) -> bool {
    fn spelled(key: &str) -> impl Iterator<Item = char> {
        let (words, rest) = number(key).unwrap_or(([""; 2], key));
        let start = key.len() - rest.len();
        let rest = rest.char_indices().flat_map(move |(at, c)| {
            let sign = match c {
                '@' => "at",
                '$' => "dollar",
                '.' if start + at == 0 => "dot",
                '%' => "percent",
                '#' => "number",
                '+' => "plus",
                _ => "",
            };
            let letter = Some(c).filter(|c| c.is_alphanumeric());
            sign.chars().chain(letter.into_iter().flat_map(char::to_lowercase))
        });
        words.into_iter().flat_map(str::chars).chain(rest)
    }
    let begins_with_sign = |key: &str| key.starts_with(|c: char| c == '.' || c.is_ascii_digit());
    let has_sign = |key: &str| begins_with_sign(key) || key.contains(['@', '$', '%', '#', '+']);
    (has_sign(a) || has_sign(b)) && spelled(a).eq(spelled(b))
}

/// The words of the number of one or two digits that a key begins with, as SDKs spell it, and the rest of the key.
fn number(key: &str) -> Option<([&'static str; 2], &str)> {
    const NUMBERS: [&str; 20] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];
    const TENS: [&str; 10] =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let digits = key.bytes().take_while(u8::is_ascii_digit).count();
    let number: usize = key[..digits].parse().ok().filter(|_| digits < 3)?;
    let tens = TENS[number / 10];
    let ones = match (tens, number % 10) {
        ("", _) => NUMBERS[number],
        (_, 0) => "",
        (_, ones) => NUMBERS[ones],
    };
    Some(([tens, ones], &key[digits..]))
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
