//! What the SDKs' generators make of JSON keys in general, undone.

use crate::text::words;

/// The lowerCamel form of a name that starts with a capital because its language wants it so: `id`
/// for `ID`, `apiKey` for `APIKey`. Only the first word changes; what follows was documented.
pub fn lower_camel(name: &str) -> String {
    match words(name).first() {
        Some(first) if name.starts_with(first) => first.to_lowercase() + &name[first.len()..],
        _ => name.to_owned(),
    }
}

/// A name without the underscore that keeps it apart from a word of the language: `format` for
/// `format_`.
pub fn without_escape(name: &str) -> &str {
    match name.trim_end_matches('_') {
        "" => name,
        bare => bare,
    }
}

/// Whether a name starts with a small letter and has no underscore between its words.
pub(super) fn is_lower_camel(name: &str) -> bool {
    name.starts_with(char::is_lowercase) && !name.trim_end_matches('_').contains('_')
}

/// Whether a name has no capitals.
pub(super) fn is_snake(name: &str) -> bool {
    !name.contains(char::is_uppercase)
}

/// Whether a name starts with a capital.
pub(super) fn is_capitalised(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_word_becomes_small() {
        let cases = [
            ("ID", "id"),
            ("APIKey", "apiKey"),
            ("IDs", "ids"),
            ("ConnectorID", "connectorID"),
            ("V3Metadata", "v3Metadata"),
            ("Has64bitOffsets", "has64bitOffsets"),
            ("createdAt", "createdAt"),
            ("_links", "_links"),
            ("Éclair", "éclair"),
            ("", ""),
        ];
        for (name, key) in cases {
            assert_eq!(lower_camel(name), key, "{name}");
        }
    }

    #[test]
    fn an_escape_is_dropped_and_a_name_of_underscores_kept() {
        assert_eq!(without_escape("format_"), "format");
        assert_eq!(without_escape("_links"), "_links");
        assert_eq!(without_escape("__"), "__");
    }
}
