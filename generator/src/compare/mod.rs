//! Takes two saved graphs, gives what differs: the same API documented for two languages is the same
//! graph, but for what the docs of a language cannot say.

mod differences;
mod likeness;
mod matching;
mod operations;
mod pairs;
mod render;
mod rules;
mod same_fields;
#[cfg(test)]
mod tests;

pub use differences::Aspect;
pub(crate) use matching::versions;
pub(crate) use pairs::Pairs;
pub(crate) use same_fields::fields_of_versions;

use crate::graph::saved::{Field, Graph, TypeDef};
use differences::Difference;
use matching::pairs;
use rules::Context;

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
    /// How many of them have a counterpart.
    pub types: (usize, usize),
    /// How many fields those types have, one that both have counted once.
    pub fields: usize,
    /// The differences that a rule explains, with that rule, in the order of the rules.
    pub explained: Vec<(Explanation, Vec<Finding>)>,
    /// The differences that no rule explains.
    pub unexplained: Vec<Finding>,
}

/// A rule that explained something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The rule's name.
    pub rule: &'static str,
    /// The fact behind it, as a sentence.
    pub reason: &'static str,
}

/// A difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
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
    let (first, second) = (read(first)?, read(second)?);
    let pairs = pairs(&first, &second);
    let found = differences::find(&first, &second, &pairs);
    let context = Context::new(&first, &second, &found.differences);
    let mut explained: Vec<(Explanation, Vec<Finding>)> =
        rules::all().map(|rule| (Explanation { rule: rule.name, reason: rule.reason }, Vec::new())).collect();
    let mut unexplained = Vec::new();
    for difference in &found.differences {
        let rule = rules::explain(&context, difference);
        let same = |it: &&mut (Explanation, Vec<Finding>)| rule.is_some_and(|rule| rule.name == it.0.rule);
        let list = explained.iter_mut().find(same).map_or(&mut unexplained, |it| &mut it.1);
        list.push(Finding::new(difference));
    }
    unexplained.extend(operations::find(&first, &second));
    explained.retain(|(_, findings)| !findings.is_empty());
    Ok(Comparison {
        all_types: (first.types.len(), second.types.len()),
        types: found.types,
        fields: found.fields,
        explained,
        unexplained,
    })
}

fn read((file, text): (&str, &str)) -> Result<Graph, Error> {
    let graph = Graph::read(text).map_err(|reason| Error { file: file.to_owned(), reason })?;
    Ok(graph.without_literals())
}

impl Comparison {
    /// The unexplained differences as a share of the compared fields, in percent.
    pub fn percent_unexplained(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "no graph has so many fields")]
        let (part, all) = (self.unexplained.len() as f64, self.fields.max(1) as f64);
        100.0 * part / all
    }
}

impl Finding {
    fn new(difference: &Difference<'_>) -> Self {
        let says = |def: Option<&TypeDef>, field: Option<&Field>, what: &str| {
            let def = def.filter(|_| !what.is_empty())?;
            let place =
                field.map_or_else(|| def.page.clone(), |field| format!("{}:{}", def.page, field.line));
            Some(Says { what: what.to_owned(), place })
        };
        let (types, fields) = (difference.types, difference.fields);
        Self {
            aspect: difference.aspect,
            ty: types.0.or(types.1).map(|def| def.path.clone()).unwrap_or_default(),
            field: fields.0.or(fields.1).map(|field| field.name.clone()),
            says: (says(types.0, fields.0, &difference.says.0), says(types.1, fields.1, &difference.says.1)),
        }
    }
}
