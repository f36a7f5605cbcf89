//! What those who read a page share.

use std::ops::Range;

use super::habits::Habits;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Limits, SourceId, Span};

/// See the module.
pub(super) struct Cx<'a> {
    pub(super) id: SourceId,
    pub(super) text: &'a str,
    /// The text as it was parsed: every byte at its place.
    pub(super) parsed: &'a str,
    pub(super) limits: &'a Limits,
    pub(super) habits: &'static Habits,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Cx<'_> {
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.id, range.start, range.end)
    }

    /// Says that something is larger than it may be, and how to have it read.
    pub(super) fn too_large(&mut self, range: &Range<usize>, message: String, limit: &str) {
        let help = format!("read more with `--limit {limit}=NUMBER`");
        let diagnostic = Diagnostic::new(Code::TooLarge, self.span(range), message);
        self.diagnostics.push(diagnostic.help(help));
    }
}
