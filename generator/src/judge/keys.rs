//! When two keys are alike: what the written crate takes for a documented key that is not there.

pub(crate) use crate::text::fold;

/// The signs that SDKs spell, and how.
const SPELLED: &[(char, &str)] =
    &[('@', "at"), ('$', "dollar"), ('.', "dot"), ('%', "percent"), ('#', "number"), ('+', "plus")];

/// A key reduced to its letters and digits in lower case, its signs spelled as SDKs do. A dot within a
/// key is left out, as SDKs leave it out.
pub(crate) fn spelled(key: &str) -> String {
    let mut text = String::with_capacity(key.len());
    for (at, character) in key.char_indices() {
        match SPELLED.iter().find(|(sign, _)| *sign == character) {
            Some(('.', _)) if at > 0 => {}
            Some((_, word)) => text.push_str(word),
            None if character.is_alphanumeric() => text.extend(character.to_lowercase()),
            None => {}
        }
    }
    text
}

/// Whether a key has a sign that SDKs spell.
pub(crate) fn has_spelled(key: &str) -> bool {
    key.char_indices().any(|(at, c)| SPELLED.iter().any(|(sign, _)| *sign == c) && (c != '.' || at == 0))
}

/// Whether the written crate takes one key for the other, if no other is equal.
pub(crate) fn is_alike(a: &str, b: &str) -> bool {
    let has_sign = has_spelled(a) || has_spelled(b);
    fold(a) == fold(b) || has_sign && spelled(a) == spelled(b)
}
