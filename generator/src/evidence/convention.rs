//! Naming conventions: which one a word shows, and a name brought into one.

use serde::Deserialize;

use crate::dialect::{lower_camel, without_escape};
use crate::text::words;

/// How an API joins the words of its keys. Capitals with underscores are no convention here: in docs
/// they are constants and variables of the environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(crate) enum Convention {
    /// `created_at`
    #[serde(rename = "snake_case")]
    Snake,
    /// `createdAt`
    #[serde(rename = "camelCase")]
    Camel,
    /// `CreatedAt`
    #[serde(rename = "PascalCase")]
    Pascal,
    /// `created-at`
    #[serde(rename = "kebab-case")]
    Kebab,
}

impl Convention {
    /// Its name, written in itself.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Snake => "snake_case",
            Self::Camel => "camelCase",
            Self::Pascal => "PascalCase",
            Self::Kebab => "kebab-case",
        }
    }

    /// What the spelling of a word shows. A single word shows nothing.
    pub(crate) fn of(word: &str) -> Option<Self> {
        let has = |test: fn(&char) -> bool| word.chars().any(|c| test(&c));
        let is_name = word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
        if !is_name || !word.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let humps = words(word).len() > 1;
        match (has(|c| *c == '_'), has(|c| *c == '-'), has(char::is_ascii_uppercase)) {
            (true, false, false) if humps => Some(Self::Snake),
            (false, true, false) if humps => Some(Self::Kebab),
            (false, false, true) if word.starts_with(|c: char| c.is_ascii_lowercase()) => Some(Self::Camel),
            (false, false, true) if humps && has(char::is_ascii_lowercase) => Some(Self::Pascal),
            _ => None,
        }
    }

    /// A documented name in this convention. Names with characters that SDKs do not write, and those
    /// that mix conventions, are as the server has them already.
    pub(crate) fn apply(self, documented: &str) -> String {
        let name = without_escape(documented);
        let bare = name.trim_start_matches('_');
        let has_capitals = bare.contains(|c: char| c.is_ascii_uppercase());
        let is_regular = bare.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let is_mixed = bare.contains('_') && has_capitals;
        if bare.is_empty() || !is_regular || is_mixed {
            return documented.to_owned();
        }
        let leading = &name[..name.len() - bare.len()];
        let converted = match self {
            Self::Snake if !has_capitals => bare.to_owned(),
            Self::Snake => joined(bare, "_"),
            Self::Kebab => joined(bare, "-"),
            Self::Camel => lower_camel(&capitalised_after_underscores(bare)),
            Self::Pascal => upper_first(&capitalised_after_underscores(bare)),
        };
        leading.to_owned() + &converted
    }
}

fn joined(name: &str, separator: &str) -> String {
    words(name).iter().map(|word| word.to_lowercase()).collect::<Vec<_>>().join(separator)
}

/// `createdAt` for `created_at`. Words that are not kept apart by underscores are as documented: which
/// acronyms an API writes in capitals cannot be known.
fn capitalised_after_underscores(name: &str) -> String {
    let (first, rest) = name.split_once('_').unwrap_or((name, ""));
    first.to_owned() + &rest.split('_').map(upper_first).collect::<String>()
}

fn upper_first(word: &str) -> String {
    let mut characters = word.chars();
    let first = characters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Convention::{Camel, Kebab, Pascal, Snake};
    use super::*;

    #[test]
    fn what_a_word_shows() {
        let cases = [
            ("created_at", Some(Snake)),
            ("api_key_2", Some(Snake)),
            ("createdAt", Some(Camel)),
            ("librarySectionID", Some(Camel)),
            ("MediaContainer", Some(Pascal)),
            ("reply-to", Some(Kebab)),
            ("Guid", None),
            ("id", None),
            ("UUID", None),
            ("AWS_REGION", None),
            ("_links", None),
            ("Los_Angeles", None),
            ("user.name", None),
            ("a_b-c", None),
            ("7_days", None),
            ("x_", None),
            ("", None),
        ];
        for (word, convention) in cases {
            assert_eq!(Convention::of(word), convention, "{word}");
        }
    }

    #[track_caller]
    fn check(name: &str, snake: &str, camel: &str, pascal: &str, kebab: &str) {
        for (convention, expected) in [(Snake, snake), (Camel, camel), (Pascal, pascal), (Kebab, kebab)] {
            assert_eq!(convention.apply(name), expected, "{name} as {convention:?}");
        }
    }

    #[test]
    fn names_of_every_language() {
        check("createdAt", "created_at", "createdAt", "CreatedAt", "created-at");
        check("created_at", "created_at", "createdAt", "CreatedAt", "created-at");
        check("CreatedAt", "created_at", "createdAt", "CreatedAt", "created-at");
        check("id", "id", "id", "Id", "id");
    }

    #[test]
    fn acronyms_and_digits() {
        check("ID", "id", "id", "ID", "id");
        check("APIKey", "api_key", "apiKey", "APIKey", "api-key");
        check(
            "librarySectionID",
            "library_section_id",
            "librarySectionID",
            "LibrarySectionID",
            "library-section-id",
        );
        check(
            "SHA256Fingerprint",
            "sha256_fingerprint",
            "sha256Fingerprint",
            "SHA256Fingerprint",
            "sha256-fingerprint",
        );
        check("api_key_2", "api_key_2", "apiKey2", "ApiKey2", "api-key-2");
    }

    #[test]
    fn escapes_go_and_what_no_sdk_writes_stays() {
        check("format_", "format", "format", "Format", "format");
        check("_links", "_links", "_links", "_Links", "_links");
        for name in ["x-foo", "$schema", "ui:label", "Version A", "Los_Angeles", "naïveName", "__", ""] {
            check(name, name, name, name, name);
        }
    }

    proptest! {
        #[test]
        fn any_name_has_a_key_with_the_same_letters(name in "\\PC{1,16}") {
            let fold = crate::judge::fold;
            for convention in [Snake, Camel, Pascal, Kebab] {
                let key = convention.apply(&name);
                prop_assert!(!key.is_empty());
                prop_assert_eq!(fold(&key), fold(&name));
            }
        }

        #[test]
        fn a_name_of_several_words_shows_the_convention_it_was_brought_into(
            words in proptest::collection::vec("[a-z]{2,6}", 2..4),
            from in 0..4_usize, to in 0..4_usize,
        ) {
            let all = [Snake, Camel, Pascal, Kebab];
            let name = all[from].apply(&words.join("_"));
            let key = all[to].apply(&name);
            // Hyphens are what no SDK writes: such a name is a key already.
            let expected = if all[from] == Kebab { Kebab } else { all[to] };
            prop_assert_eq!(Convention::of(&key), Some(expected));
        }
    }
}
