//! A text line by line, each with its place.

use std::ops::Range;

use crate::text::looked_at;

/// The lines of a range, without their ends.
pub(super) fn lines(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut start = range.start;
    looked_at(range.len());
    text[range].split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        at..at + line.trim_end_matches(['\n', '\r']).len()
    })
}

/// Whether a line is the rule between a table's heading and its rows.
pub(super) fn is_rule(line: &str) -> bool {
    line.contains("--") && line.chars().all(|c| matches!(c, '|' | '-' | ':') || c.is_whitespace())
}
