//! A comparison as text for people.

use std::fmt;

use super::{Comparison, Finding, Says};
use crate::text::amount;

/// One line a rule, one an unexplained difference, and the line that sums it up; in the alternate form
/// (`{:#}`) the explained differences below their rules, too.
impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (explanation, findings) in &self.explained {
            writeln!(f, "{:>7}  {:<20} {}", findings.len(), explanation.rule, explanation.reason)?;
            let listed: &[Finding] = if f.alternate() { findings } else { &[] };
            for finding in listed {
                writeln!(f, "         {finding}")?;
            }
        }
        for finding in &self.unexplained {
            writeln!(f, "{finding}")?;
        }
        let ((all_first, all_second), (first, second)) = (self.all_types, self.types);
        write!(
            f,
            "{first} of {} and {second} of {all_second} matched; {} compared; {} explained, {} unexplained ({:.2} %)",
            amount(all_first, "type"),
            amount(self.fields, "field"),
            self.explained.iter().map(|(_, findings)| findings.len()).sum::<usize>(),
            self.unexplained.len(),
            self.percent_unexplained()
        )
    }
}

/// As `required  components/Pet.name: required (pet.md:8) | optional (Pet.md:9)`.
impl fmt::Display for Finding {
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
