//! Takes two saved graphs, gives what differs: the same API documented for two languages is the same
//! graph, but for what the docs of a language cannot say.

mod differences;
mod matching;
mod render;
mod rules;
mod saved;

use std::collections::BTreeMap;

pub use differences::Aspect;

use differences::Difference;
use matching::Pairs;
use rules::Context;
use saved::{Field, Graph, TypeDef};

/// Why two graphs cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{file}` cannot be compared: {reason}")]
pub struct Error {
    /// The file.
    pub file: String,
    /// What is wrong with it, and what to do.
    pub reason: String,
}

/// What differs between two graphs.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// How many types each graph has.
    pub all_types: (usize, usize),
    /// How many of them are in both.
    pub types: usize,
    /// How many fields those types have, one that both have counted once.
    pub fields: usize,
    /// The differences that a rule explains: how many, by the rule's name, in the order of the rules.
    pub explained: Vec<(Explanation, usize)>,
    /// The differences that no rule explains.
    pub unexplained: Vec<Unexplained>,
}

/// A rule that explained something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The rule's name.
    pub rule: &'static str,
    /// The fact behind it, as a sentence.
    pub reason: &'static str,
}

/// A difference that no rule explains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unexplained {
    /// What differs.
    pub aspect: Aspect,
    /// The type, by its path in the graph that has it, the first one if both do.
    pub ty: String,
    /// The field, if it is about one.
    pub field: Option<String>,
    /// What each graph says, and where; nothing for what a graph does not have.
    pub says: (Option<Says>, Option<Says>),
}

/// What a graph says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Says {
    /// In words, types in the neutral notation.
    pub what: String,
    /// The page, with the line if it is about a field.
    pub place: String,
}

/// Compares two saved graphs, given with the names of their files.
///
/// # Errors
///
/// When a text is no saved graph, or one of another version.
pub fn compare(first: (&str, &str), second: (&str, &str)) -> Result<Comparison, Error> {
    let (first, second) = (Graph::read(first.0, first.1)?, Graph::read(second.0, second.1)?);
    let pairs = Pairs::new(&first, &second);
    let found = differences::find(&first, &second, &pairs);
    let context = Context::new(&first, &second, &found);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for difference in &found.differences {
        match rules::explain(&context, difference) {
            Some(rule) => *counts.entry(rule.name).or_insert(0) += 1,
            None => unexplained.push(describe(difference)),
        }
    }
    let counted = rules::RULES.iter().filter_map(|rule| {
        let count = *counts.get(rule.name)?;
        Some((Explanation { rule: rule.name, reason: rule.reason }, count))
    });
    Ok(Comparison {
        all_types: (first.types.len(), second.types.len()),
        types: found.types,
        fields: found.fields,
        explained: counted.collect(),
        unexplained,
    })
}

impl Comparison {
    /// The unexplained differences as a share of the compared fields, in percent.
    pub fn percent_unexplained(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "no graph has so many fields")]
        let (part, all) = (self.unexplained.len() as f64, self.fields.max(1) as f64);
        100.0 * part / all
    }
}

fn describe(difference: &Difference<'_>) -> Unexplained {
    let says = |def: Option<&TypeDef>, field: Option<&Field>, what: &str| {
        let def = def.filter(|_| !what.is_empty())?;
        let place = field.map_or_else(|| def.page.clone(), |field| format!("{}:{}", def.page, field.line));
        Some(Says { what: what.to_owned(), place })
    };
    let (one, other) = (difference.types, difference.fields);
    Unexplained {
        aspect: difference.aspect,
        ty: one.0.or(one.1).map(|def| def.path.clone()).unwrap_or_default(),
        field: other.0.or(other.1).map(|field| field.name.clone()),
        says: (says(one.0, other.0, &difference.says.0), says(one.1, other.1, &difference.says.1)),
    }
}
