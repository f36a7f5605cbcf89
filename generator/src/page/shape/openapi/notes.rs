//! The Notes cell: `[optional] [readonly] [default to 'x']`, or nothing for what is always there.

/// What a Notes cell says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Notes {
    pub(super) is_optional: bool,
    pub(super) is_read_only: bool,
    /// The value that is taken where none is given.
    pub(super) default: Option<String>,
    /// All values that there are, where it lists them.
    pub(super) values: Vec<String>,
}

/// Words that older generators put behind what is in brackets (Python).
const SENTENCES: &[&str] = &[ONE_OF, "if omitted", "defaults to"];

/// The words before a list of values.
const ONE_OF: &str = "must be one of";

/// Reads the text of a cell; nothing, if it is none of notes.
pub(super) fn read(text: &str) -> Option<Notes> {
    let mut notes = Notes::default();
    let mut rest = text.trim();
    while let Some(inside) = rest.strip_prefix('[') {
        let end = closing(inside)?;
        let (note, after) = (inside[..end].trim(), &inside[end + 1..]);
        match note {
            "optional" => notes.is_optional = true,
            "readonly" | "read-only" => notes.is_read_only = true,
            _ => {
                if let Some(value) = note.strip_prefix("default to") {
                    notes.default = default(value.trim());
                } else if let Some(list) = note.strip_prefix("Enum:") {
                    notes.values = values(list);
                }
            }
        }
        rest = after.trim_start();
    }
    let (before, list) = rest.split_once(ONE_OF).unwrap_or((rest, ""));
    notes.values.extend(values(list));
    if let Some(value) = before.strip_prefix("defaults to") {
        notes.default = default(value.trim_matches([' ', ',']));
    }
    (rest.is_empty() || SENTENCES.iter().any(|it| rest.starts_with(it))).then_some(notes)
}

/// Where the bracket closes that was opened before a text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '[' => depth += 1,
            ']' if depth == 0 => return Some(at),
            ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The values of a list in brackets, with their quotes, where it has any.
fn values(text: &str) -> Vec<String> {
    let Some(inside) = text.trim_start().strip_prefix('[') else { return Vec::new() };
    let Some(end) = closing(inside) else { return Vec::new() };
    let values = inside[..end].split(", ").map(|value| value.trim_matches([' ', ',']));
    values.filter(|value| !value.is_empty()).map(str::to_owned).collect()
}

/// A default, unless it is the language's word for none.
fn default(value: &str) -> Option<String> {
    let is_none = matches!(value, "" | "undefined" | "null" | "None" | "nil");
    (!is_none).then(|| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, is_optional: bool, is_read_only: bool, default: Option<&str>) {
        let default = default.map(str::to_owned);
        let read = read(text).map(|notes| (notes.is_optional, notes.is_read_only, notes.default));
        assert_eq!(read, Some((is_optional, is_read_only, default)), "{text}");
    }

    #[test]
    fn notes_in_every_order() {
        check("", false, false, None);
        check("[optional]", true, false, None);
        check("[optional][default to 'POST']", true, false, Some("'POST'"));
        check("[default to undefined]", false, false, None);
        check("[optional] [readonly] [default to [\"a\"]]", true, true, Some("[\"a\"]"));
        check("[optional]  must be one of [\"a\", \"b\", ]", true, false, None);
        check("defaults to \"x\"", false, false, Some("\"x\""));
    }

    #[test]
    fn lists_of_values() {
        let values = |text: &str| read(text).unwrap_or_default().values;
        assert_eq!(values("[optional] [Enum: [at home, sold]] [Max: 3]"), ["at home", "sold"]);
        assert_eq!(values("[optional]  must be one of [\"a\", \"b\", ]"), ["\"a\"", "\"b\""]);
        assert_eq!(values("defaults to 1, must be one of [1, 2, ]"), ["1", "2"]);
        assert_eq!(values("[Enum: [a"), [] as [&str; 0]);
        assert_eq!(
            read("defaults to 1, must be one of [1, 2, ]").unwrap_or_default().default.as_deref(),
            Some("1")
        );
    }

    #[test]
    fn prose_is_no_note() {
        assert_eq!(read("and so on"), None);
        assert_eq!(read("[see there"), None);
        assert_eq!(read("[optional] or not"), None);
    }
}
