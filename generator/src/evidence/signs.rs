//! Signs in JSON keys that no language has in names: SDKs leave them out (`_links` is `links`) or spell
//! them (`@type` is `AtType`, `range%` is `RangePercent`).

use crate::text::words;

/// Names that standards give a sign, folded without it: JSON Schema's, JSON-LD's and those of MongoDB's
/// queries. A name of these words is no other's.
const STANDARD: &[(&str, &str)] = &[
    ("dollarschema", "$schema"),
    ("dollarref", "$ref"),
    ("dollarid", "$id"),
    ("dollardefs", "$defs"),
    ("attype", "@type"),
    ("atcontext", "@context"),
    ("atid", "@id"),
    ("dollarand", "$and"),
    ("dollaror", "$or"),
    ("dollarnor", "$nor"),
    ("dollarnot", "$not"),
    ("dollareq", "$eq"),
    ("dollarne", "$ne"),
    ("dollargt", "$gt"),
    ("dollargte", "$gte"),
    ("dollarlt", "$lt"),
    ("dollarlte", "$lte"),
    ("dollarin", "$in"),
    ("dollarnin", "$nin"),
    ("dollarexists", "$exists"),
    ("dollarregex", "$regex"),
];

/// The key that a standard has for a name, folded.
pub(super) fn standard(folded: &str) -> Option<&'static str> {
    STANDARD.iter().find(|(name, _)| *name == folded).map(|(_, key)| *key)
}

/// What follows `Dot` at the start of a name.
pub(super) fn after_dot(name: &str) -> Option<&str> {
    if !name.trim_start_matches(|c: char| !c.is_alphanumeric()).starts_with(['d', 'D']) {
        return None;
    }
    let words = words(name);
    let first = words.first().filter(|first| first.eq_ignore_ascii_case("dot"))?;
    let rest = name.trim_start_matches('_').strip_prefix(*first)?.trim_start_matches('_');
    (!rest.is_empty()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::spelled;

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
            ("2fa_enabled", "twofaenabled"),
            ("24h%", "twentyfourhpercent"),
            ("30.d", "thirtyd"),
            ("365d", "threehundredandsixtyfived"),
            ("1080p", "onethousandandeightyp"),
            ("100ms", "onehundredms"),
            ("1500", "onethousandfivehundred"),
            ("120000", "onehundredandtwentythousand"),
            ("007", "seven"),
            ("0", "zero"),
            ("1234567", "1234567"),
            ("line_2", "line2"),
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
