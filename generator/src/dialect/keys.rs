//! What the SDKs' generators make of JSON keys in general, undone.

use crate::page::Habits;
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

/// A name without what keeps it apart from a word of its language: `from` for `var_from`, `class` for
/// `propertyClass`. `settings` and `min` are guarded by nothing.
pub(super) fn unguarded(habits: &Habits, name: &str) -> String {
    let bare = habits.guards.iter().find_map(|guard| {
        let rest = name.strip_prefix(guard.prefix)?;
        let first = rest.chars().next()?;
        let begins_hump = guard.prefix.ends_with(char::is_uppercase)
            || guard.prefix.len() > 1 && !guard.prefix.ends_with('_');
        let word = first.to_lowercase().chain(rest.chars().skip(1)).collect::<String>();
        let is_word = WORDS.contains(&word.as_str())
            || guard.prefix.ends_with('_') && SHORT_WORDS.contains(&word.as_str());
        let is_guarded = !guard.is_common || is_word;
        if begins_hump && !first.is_uppercase() || !is_guarded {
            return None;
        }
        Some(if name.starts_with(char::is_lowercase) { word } else { rest.to_owned() })
    });
    bare.unwrap_or_else(|| name.to_owned())
}

/// Words that are others with a letter before them, so only an underscore guards them.
const SHORT_WORDS: &[&str] = &["do", "eval", "for", "goto", "if", "in", "int", "let", "new", "try", "var"];

/// Words of one language or another that SDKs keep names apart from, but for the short ones.
const WORDS: &[&str] = &[
    "abstract",
    "alias",
    "arguments",
    "assert",
    "async",
    "await",
    "begin",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delegate",
    "delete",
    "double",
    "elif",
    "else",
    "ensure",
    "enum",
    "event",
    "except",
    "explicit",
    "export",
    "extends",
    "extern",
    "false",
    "final",
    "finally",
    "fixed",
    "float",
    "foreach",
    "format",
    "from",
    "function",
    "global",
    "hash",
    "implements",
    "implicit",
    "import",
    "instanceof",
    "interface",
    "internal",
    "lambda",
    "lock",
    "long",
    "module",
    "namespace",
    "native",
    "none",
    "nonlocal",
    "null",
    "object",
    "operator",
    "override",
    "package",
    "params",
    "pass",
    "print",
    "private",
    "protected",
    "public",
    "raise",
    "range",
    "readonly",
    "redo",
    "rescue",
    "retry",
    "return",
    "sealed",
    "self",
    "short",
    "static",
    "string",
    "struct",
    "super",
    "switch",
    "synchronized",
    "then",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "type",
    "typeof",
    "undef",
    "unless",
    "until",
    "using",
    "value",
    "virtual",
    "void",
    "volatile",
    "when",
    "while",
    "with",
    "yield",
];

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
    fn what_guards_a_name_is_dropped() {
        use crate::page::{Guard, Links};
        let guard = |prefix, is_common| Guard { prefix, is_common };
        const fn habits(guards: &'static [Guard]) -> Habits {
            Habits {
                links: Links::OfName,
                swaps_dates: false,
                guards,
                names_accessors: false,
                flattens_unions: false,
                null_is_missing: false,
            }
        }
        let guards: &'static [Guard] = Box::leak(Box::new([
            guard("var_", false),
            guard("Var", false),
            guard("property", true),
            guard("m", true),
            guard("_", true),
        ]));
        let cases = [
            ("var_from", "from"),
            ("VarClient", "Client"),
            ("Variable", "Variable"),
            ("propertyClass", "class"),
            ("propertyName", "propertyName"),
            ("mtype", "type"),
            ("min", "min"),
            ("_in", "in"),
            ("_new", "new"),
            ("_id", "_id"),
            ("_newest", "_newest"),
            ("_class", "class"),
            ("_links", "_links"),
            ("m", "m"),
        ];
        for (name, bare) in cases {
            assert_eq!(unguarded(&habits(guards), name), bare, "{name}");
        }
        assert_eq!(unguarded(&habits(&[]), "var_from"), "var_from");
    }

    #[test]
    fn an_escape_is_dropped_and_a_name_of_underscores_kept() {
        assert_eq!(without_escape("format_"), "format");
        assert_eq!(without_escape("_links"), "_links");
        assert_eq!(without_escape("__"), "__");
    }
}
