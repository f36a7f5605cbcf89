//! Holds the rows of a page that were counted line by line against those that were read.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Rows;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{SourceId, Span};

/// Warns at the first line of those `seen` that is neither the place of something `read` nor that of a
/// diagnostic. What has been said from the `said`th diagnostic on is about this page.
pub(super) fn hold(
    id: SourceId,
    seen: &[Range<usize>],
    read: &[usize],
    said: usize,
    diagnostics: &mut Diagnostics,
) -> Rows {
    let said: Vec<&Diagnostic> = diagnostics.iter().skip(said).filter(|it| it.span.source == id).collect();
    let places: BTreeSet<usize> =
        read.iter().copied().chain(said.iter().map(|it| it.span.range().start)).collect();
    let is_known = |line: &&Range<usize>| places.range(line.start..=line.end).next().is_some();
    // Rows beyond the limit have been said all at once.
    let is_cut = said.iter().any(|it| it.code == Code::TooLarge);
    let first = seen.iter().find(|line| !is_known(line)).filter(|_| !is_cut).cloned();
    if let Some(first) = first {
        let unread = seen.iter().filter(|line| !is_known(line)).count();
        let message = match unread {
            1 => "this row is not read".to_owned(),
            _ => format!("{unread} rows of the page are not read, of which this is the first"),
        };
        let place = Span::new(id, first.start, first.end);
        let help = "write it as a row of the section's first table: nothing may stand between them";
        diagnostics.push(Diagnostic::new(Code::LostRow, place, message).help(help));
    }
    Rows { seen: seen.len(), read: read.len() }
}
