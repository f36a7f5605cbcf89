//! The types that the user wants, by patterns of their pages, and what they lead to.

use std::collections::BTreeSet;

use super::glob::Glob;
use crate::graph::{Operation, TypeGraph, TypeId};

/// A pattern of wanted types that means nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unmatched {
    /// It is no pattern.
    #[error("`{pattern}` is no glob pattern: {reason}")]
    Pattern {
        /// The pattern.
        pattern: String,
        /// Why.
        reason: String,
    },
    /// No page of a type is meant.
    #[error("no page of a type is meant by `{pattern}`{}", or_nearest(.nearest.as_deref()))]
    Page {
        /// The pattern.
        pattern: String,
        /// The path of the page that is most like it.
        nearest: Option<String>,
    },
}

fn or_nearest(path: Option<&str>) -> String {
    path.map_or_else(String::new, |path| format!("; the nearest is `{path}`, and `*` stands for any text"))
}

/// Marks the types whose pages are meant by one of the patterns, and all that they lead to. Without patterns
/// every type is wanted.
///
/// # Errors
///
/// When a pattern means nothing.
pub fn narrow(graph: &mut TypeGraph, patterns: &[String]) -> Result<(), Unmatched> {
    if patterns.is_empty() {
        return Ok(());
    }
    let mut open: Vec<TypeId> = Vec::new();
    for pattern in patterns {
        let glob =
            Glob::new(pattern).map_err(|reason| Unmatched::Pattern { pattern: pattern.clone(), reason })?;
        let documented = || graph.iter().filter(|(_, def)| !def.inline);
        let before = open.len();
        open.extend(documented().filter(|(_, def)| glob.matches_page(&def.page)).map(|(id, _)| id));
        if open.len() == before {
            let stem = |page: &str| page.rsplit_once('.').map_or(page, |(stem, _)| stem).to_owned();
            let likeness = |path: &String| {
                let name = path.rsplit('/').next().unwrap_or(path);
                strsim::normalized_damerau_levenshtein(
                    pattern,
                    if pattern.contains('/') { path } else { name },
                )
            };
            let pages = documented().map(|(_, def)| stem(&def.page));
            let nearest = pages.max_by(|a, b| likeness(a).total_cmp(&likeness(b)).then(b.cmp(a)));
            return Err(Unmatched::Page { pattern: pattern.clone(), nearest });
        }
    }
    let mut wanted = BTreeSet::new();
    while let Some(id) = open.pop() {
        if wanted.insert(id) && graph.replacement(id).is_none() {
            open.extend(graph.get(id).references());
            // What asks for something leads to the answers.
            let calls = graph.operations.iter().filter(|operation| operation.request == id);
            open.extend(calls.flat_map(Operation::answers));
        }
    }
    graph.wanted = Some(wanted);
    Ok(())
}
