//! A comparison as text for people.

use std::fmt;

use super::{Comparison, Says, Unexplained};
use crate::report::amount;

/// One line a rule, one an unexplained difference, and the line that sums it up.
impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (explanation, count) in &self.explained {
            writeln!(f, "{count:>7}  {:<20} {}", explanation.rule, explanation.reason)?;
        }
        for difference in &self.unexplained {
            writeln!(f, "{difference}")?;
        }
        let (first, second) = self.all_types;
        write!(
            f,
            "{} and {second}: {} in both; {} compared; {} explained, {} unexplained ({:.2} %)",
            amount(first, "type"),
            self.types,
            amount(self.fields, "field"),
            self.explained.iter().map(|(_, count)| count).sum::<usize>(),
            self.unexplained.len(),
            self.percent_unexplained()
        )
    }
}

/// As `required  components/Pet.name: required (pet.md:8) | optional (Pet.md:9)`.
impl fmt::Display for Unexplained {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}  {}", self.aspect, self.ty)?;
        if let Some(field) = &self.field {
            write!(f, ".{field}")?;
        }
        write!(f, ": ")?;
        side(f, self.says.0.as_ref())?;
        write!(f, " | ")?;
        side(f, self.says.1.as_ref())
    }
}

fn side(f: &mut fmt::Formatter<'_>, says: Option<&Says>) -> fmt::Result {
    match says {
        Some(Says { what, place }) => write!(f, "{what} ({place})"),
        None => f.write_str("not there"),
    }
}
