//! Signs in JSON keys that no language has in names: SDKs leave them out (`_links` is `links`) or spell
//! them (`@type` is `AtType`, `range%` is `RangePercent`).

use crate::text::words;

/// The signs that SDKs spell, and how.
const SPELLED: &[(char, &str)] =
    &[('@', "at"), ('$', "dollar"), ('.', "dot"), ('%', "percent"), ('#', "number"), ('+', "plus")];

/// Names that standards give a sign, folded without it: JSON Schema's and JSON-LD's. A name of these words
/// is no other's.
const STANDARD: &[(&str, &str)] = &[
    ("dollarschema", "$schema"),
    ("dollarref", "$ref"),
    ("dollarid", "$id"),
    ("dollardefs", "$defs"),
    ("attype", "@type"),
    ("atcontext", "@context"),
    ("atid", "@id"),
];

/// A key reduced to its letters and digits in lower case, its signs spelled as SDKs do. A dot within a
/// key is left out, as SDKs leave it out.
pub(super) fn spelled(key: &str) -> String {
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
pub(super) fn has_spelled(key: &str) -> bool {
    key.char_indices().any(|(at, c)| SPELLED.iter().any(|(sign, _)| *sign == c) && (c != '.' || at == 0))
}

/// The key that a standard has for a name, folded.
pub(super) fn standard(folded: &str) -> Option<&'static str> {
    STANDARD.iter().find(|(name, _)| *name == folded).map(|(_, key)| *key)
}

/// What follows `Dot` at the start of a name.
pub(super) fn after_dot(name: &str) -> Option<&str> {
    let words = words(name);
    let first = words.first().filter(|first| first.eq_ignore_ascii_case("dot"))?;
    let rest = name.trim_start_matches('_').strip_prefix(*first)?.trim_start_matches('_');
    (!rest.is_empty()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_spelled_and_others_left_out() {
        let cases = [
            ("@type", "attype"),
            (".tag", "dottag"),
            ("range%", "rangepercent"),
            ("$schema", "dollarschema"),
            ("x5t#S256", "x5tnumbers256"),
            ("_links", "links"),
            ("ai.mistral/turbine", "aimistralturbine"),
            ("Created-At", "createdat"),
            ("Ä@", "äat"),
        ];
        for (key, folded) in cases {
            assert_eq!(spelled(key), folded, "{key}");
        }
    }

    #[test]
    fn names_with_a_dot_in_front() {
        assert_eq!(after_dot("DotSelf"), Some("Self"));
        assert_eq!(after_dot("dot_self"), Some("self"));
        for name in ["dotted", "dot", "DOTA", "self", ""] {
            assert_eq!(after_dot(name), None, "{name}");
        }
    }
}
