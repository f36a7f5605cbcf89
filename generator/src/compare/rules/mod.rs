//! What the docs of a language cannot say, and what its SDK adds: differences that are none of the API.
//!
//! A rule is as narrow as the fact behind it. What no rule explains is a difference of the API, or a
//! bug of a dialect.

mod context;
mod generator;
mod language;
mod sdk;
#[cfg(test)]
mod tests;
mod version;
mod view;

pub(super) use context::Context;

use super::differences::Difference;
use view::View;

/// A reason why docs of one API differ.
pub(super) struct Rule {
    pub(super) name: &'static str,
    /// The fact, as a sentence.
    pub(super) reason: &'static str,
    /// Whether it explains a difference, seen from the graph that cannot say, or that has something of
    /// its own.
    applies: fn(&Context<'_>, &View<'_>) -> bool,
}

/// The rules in the order in which they are asked.
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    sdk::RULES.iter().chain(language::RULES).chain(generator::RULES).chain(version::RULES)
}

/// The rule that explains a difference.
pub(super) fn explain(context: &Context<'_>, difference: &Difference<'_>) -> Option<&'static Rule> {
    let views = View::both(context.graphs, difference);
    all().find(|rule| views.iter().any(|view| (rule.applies)(context, view)))
}
