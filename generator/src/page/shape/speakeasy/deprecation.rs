//! The deprecation note, in each of its spellings: `> :warning: **DEPRECATED**: …` on a page and
//! `: warning: ** DEPRECATED **: …<br/><br/>…` in a cell.

/// The mark, blanks left out: the docs put them anywhere in it.
const MARK: &str = ":warning:**DEPRECATED**:";

/// Splits prose into its deprecation note, if it starts with one, and the rest. The note goes as
/// far as the first blank line.
pub(super) fn split(text: &str) -> (Option<String>, &str) {
    let Some(after) = strip_mark(text) else { return (None, text) };
    let end = after.find("\n\n").unwrap_or(after.len());
    let (note, rest) = after.split_at(end);
    (Some(note.split_whitespace().collect::<Vec<_>>().join(" ")), rest.trim_start())
}

fn strip_mark(text: &str) -> Option<&str> {
    let mut expected = MARK.chars().peekable();
    for (at, character) in text.char_indices() {
        match expected.peek() {
            None => return Some(&text[at..]),
            Some(_) if character.is_whitespace() => {}
            Some(&next) if next == character => {
                expected.next();
            }
            Some(_) => return None,
        }
    }
    expected.peek().is_none().then_some("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, note: Option<&str>, rest: &str) {
        assert_eq!(split(text), (note.map(str::to_owned), rest));
    }

    #[test]
    fn spellings() {
        check(": warning: ** DEPRECATED **: Gone soon.\n\nA pin", Some("Gone soon."), "A pin");
        check(":warning: **DEPRECATED**: Gone\nsoon.", Some("Gone soon."), "");
        check(":warning: **DEPRECATED**:", Some(""), "");
    }

    #[test]
    fn other_warnings_are_prose() {
        check(":warning: careful", None, ":warning: careful");
        check("", None, "");
    }
}
