// @generated as it comes with the generator: changes to this file are lost.

//! The values that an enum lists, and where a value stands to them.

use std::borrow::Cow;
use std::fmt;

use super::atom::{Atom, Fit, is_number};
use super::keys::is_equal;
use super::scalars::{boolean, integer};
use super::shape::Listed;

/// Where a value stands to what an enum lists.
pub(super) enum Standing {
    /// It is the value with this index, spelled so or otherwise.
    Listed(usize, Fit),
    /// It is not listed, but has the type of what is, in this spelling.
    Unlisted(Fit),
    /// It has another type.
    Wrong,
}

impl Listed {
    /// How many values there are.
    pub(super) const fn len(&self) -> usize {
        match self {
            Self::Strings(values) | Self::Numbers(values) => values.len(),
            Self::Integers(values) => values.len(),
            Self::Booleans(values) => values.len(),
        }
    }

    /// Finds a value. One of another type whose text is listed is meant, too.
    pub(super) fn find(&self, atom: &Atom<'_>) -> Standing {
        let at = |position: Option<usize>, fit: Fit| match position {
            Some(index) => Standing::Listed(index, fit),
            None => Standing::Unlisted(fit),
        };
        match self {
            Self::Strings(values) => {
                let position = |text: &str| values.iter().position(|value| is_equal(value, text));
                match atom {
                    Atom::String(text) => at(position(text), Fit::Exact),
                    Atom::Broken(text) => at(position(text), Fit::Loose),
                    Atom::Bool(value) => at(position(&value.to_string()), Fit::Loose),
                    Atom::Number(number) if number.is_rounded() => Standing::Wrong,
                    Atom::Number(number) => at(position(&number.text()), Fit::Loose),
                    _ => Standing::Wrong,
                }
            }
            Self::Integers(values) => match integer(atom) {
                Some((number, fit)) => at(values.iter().position(|value| *value == number), fit),
                None => Standing::Wrong,
            },
            Self::Numbers(values) => match number_text(atom) {
                Some((text, fit)) => at(values.iter().position(|value| is_same_number(value, &text)), fit),
                None => Standing::Wrong,
            },
            Self::Booleans(values) => match boolean(atom) {
                Some((boolean, fit)) => at(values.iter().position(|value| *value == boolean), fit),
                None => Standing::Wrong,
            },
        }
    }
}

/// The text of a number, or of a string that is one.
pub(super) fn number_text<'a>(atom: &'a Atom<'_>) -> Option<(Cow<'a, str>, Fit)> {
    match atom {
        Atom::Number(number) => Some((number.text(), Fit::Exact)),
        Atom::String(text) if is_number(text) => Some((Cow::Borrowed(text), Fit::Loose)),
        _ => None,
    }
}

/// Whether two texts are the same number: `1`, `1.0`, `1e0`.
fn is_same_number(a: &str, b: &str) -> bool {
    let float = |text: &str| text.parse::<f64>().ok().filter(|value| value.is_finite());
    a == b || float(a).is_some_and(|a| Some(a) == float(b))
}

/// How many values a message shows.
const MAX_SHOWN: usize = 20;

impl fmt::Display for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of [")?;
        for index in 0..self.len().min(MAX_SHOWN) {
            f.write_str(if index == 0 { "" } else { ", " })?;
            match self {
                Self::Strings(values) => write!(f, "{:?}", values[index])?,
                Self::Numbers(values) => f.write_str(values[index])?,
                Self::Integers(values) => write!(f, "{}", values[index])?,
                Self::Booleans(values) => write!(f, "{}", values[index])?,
            }
        }
        f.write_str(if self.len() > MAX_SHOWN { ", …]" } else { "]" })
    }
}
