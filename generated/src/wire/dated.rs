// @generated as it comes with the generator: changes to this file are lost.

//! What dates of every crate have in common: whatever else may be a time where their own spellings are none.

use super::atom::{Atom, Fit, Reading, spelled};
use super::moment::{Told, in_words, since_1970};

/// Reads a value by what a text spells, or else by what is told in another way.
pub(super) fn read<T>(
    atom: &Atom<'_>,
    parse: fn(&str) -> Option<(T, Fit)>,
    make: fn(Told) -> Option<T>,
) -> Reading<T> {
    if let Atom::String(text) = atom {
        if let Some((value, fit)) = parse(text) {
            return Reading::Value(value, fit);
        }
        if is_blank(text) {
            return Reading::Blank;
        }
    }
    told(atom).and_then(make).map_or(Reading::Wrong, |value| Reading::Value(value, Fit::Far))
}

/// Whether a text says that there is no date.
fn is_blank(text: &str) -> bool {
    let zeros = text.strip_prefix("0000-00-00").map(|time| time.trim_start_matches([' ', 'T']));
    text.is_empty() || zeros.is_some_and(|time| matches!(time.trim_end_matches('Z'), "" | "00:00:00"))
}

/// Reads an instant.
#[cold]
fn told(atom: &Atom<'_>) -> Option<Told> {
    match atom {
        Atom::Number(number) => since_1970(&number.text()),
        Atom::String(text) => {
            spelled(text).and_then(|number| since_1970(&number.text())).or_else(|| in_words(text))
        }
        _ => None,
    }
}
