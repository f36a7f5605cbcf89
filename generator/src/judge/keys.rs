//! When two keys are alike: what the written crate takes for a documented key that is not there.

pub(crate) use crate::text::fold;

/// The signs that SDKs spell, and how.
const SPELLED: &[(char, &str)] =
    &[('@', "at"), ('$', "dollar"), ('.', "dot"), ('%', "percent"), ('#', "number"), ('+', "plus")];

/// The numbers below twenty, and the tens, as SDKs spell them where a key begins with one.
const NUMBERS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// The words of the number of one or two digits that a key begins with, and the rest of the key.
fn number(key: &str) -> Option<([&'static str; 2], &str)> {
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

/// A key reduced to its letters and digits in lower case, its signs and the number in front spelled as SDKs do. A dot
/// within a key is left out, as SDKs leave it out.
pub(crate) fn spelled(key: &str) -> String {
    let mut text = String::with_capacity(key.len());
    let (words, rest) = number(key).unwrap_or(([""; 2], key));
    text.extend(words);
    let start = key.len() - rest.len();
    for (at, character) in rest.char_indices() {
        match SPELLED.iter().find(|(sign, _)| *sign == character) {
            Some(('.', _)) if start + at > 0 => {}
            Some((_, word)) => text.push_str(word),
            None if character.is_alphanumeric() => text.extend(character.to_lowercase()),
            None => {}
        }
    }
    text
}

/// Whether a key has a sign that SDKs spell, or a number that they do.
pub(crate) fn has_spelled(key: &str) -> bool {
    key.char_indices().any(|(at, c)| SPELLED.iter().any(|(sign, _)| *sign == c) && (c != '.' || at == 0))
        || number(key).is_some()
}

/// Whether the written crate takes one key for the other, if no other is equal.
pub(crate) fn is_alike(a: &str, b: &str) -> bool {
    let has_sign = has_spelled(a) || has_spelled(b);
    fold(a) == fold(b) || has_sign && spelled(a) == spelled(b)
}
