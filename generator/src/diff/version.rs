//! Versions as cargo reads them: which one comes next.

use std::fmt;
use std::str::FromStr;

use super::Rating;

/// A version: three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Semver {
    /// The first number: what breaks code raises it, once it is above 0.
    pub major: u64,
    /// The second.
    pub minor: u64,
    /// The third.
    pub patch: u64,
}

impl Semver {
    /// The version that comes next. To cargo the first number that is not 0 is the one for what breaks code.
    ///
    /// ```
    /// use generator::diff::{Rating, Semver};
    ///
    /// let next = |text: &str, rating| text.parse::<Semver>().unwrap().next(rating).to_string();
    /// assert_eq!(next("1.4.2", Rating::Major), "2.0.0");
    /// assert_eq!(next("0.4.2", Rating::Major), "0.5.0");
    /// assert_eq!(next("0.4.2", Rating::Minor), "0.4.3");
    /// ```
    #[must_use]
    pub fn next(self, rating: Rating) -> Self {
        let Self { major, minor, patch } = self;
        match (major, minor, rating) {
            (0, 0, Rating::Major) | (0, _, Rating::Minor) | (_, _, Rating::Patch) => {
                Self { patch: patch + 1, ..self }
            }
            (0, _, Rating::Major) | (1.., _, Rating::Minor) => Self { minor: minor + 1, patch: 0, ..self },
            (1.., _, Rating::Major) => Self { major: major + 1, minor: 0, patch: 0 },
        }
    }
}

impl FromStr for Semver {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let core = text.split(['-', '+']).next().unwrap_or_default();
        let numbers: Option<Vec<u64>> = core.split('.').map(|number| number.parse().ok()).collect();
        match numbers.as_deref() {
            Some(&[major, minor, patch]) => Ok(Self { major, minor, patch }),
            _ => Err(format!("`{text}` is no version such as 1.4.2")),
        }
    }
}

impl fmt::Display for Semver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}
