//! What the generator has to say about its input: collected by every stage, printed by none.
//!
//! A [`Diagnostic`] is about the docs and has a place in them. Trouble with the world (a disk, a
//! wrong flag) is an error of the stage that met it instead.

mod code;
mod deny;
#[cfg(feature = "cli")]
mod human;
mod render;

pub use code::{Code, Severity};
pub use deny::Deny;
pub use render::{Style, printable, render};
use serde::{Deserialize, Serialize};

use crate::source::{SourceMap, Span};

/// One finding about the docs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// What kind of finding.
    pub code: Code,
    /// Whether the user wants such findings to be errors.
    pub denied: bool,
    /// What was found, in lower case, without a full stop, names in backticks.
    pub message: String,
    /// The narrowest text at fault.
    pub span: Span,
    /// A few words beside that text.
    pub label: Option<String>,
    /// Other places that have to do with it, each with a few words.
    pub related: Vec<(Span, String)>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding at a place.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, denied: false, message, span, label: None, related: Vec::new(), help: None }
    }

    /// Adds a few words beside the text at fault.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds another place that has to do with it.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Says what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The places that it points at.
    pub(crate) fn spans(&self) -> impl Iterator<Item = Span> {
        std::iter::once(self.span).chain(self.related.iter().map(|(span, _)| *span))
    }

    /// How bad it is: as bad as its kind, unless the user denies it.
    pub fn severity(&self) -> Severity {
        if self.denied { Severity::Error } else { self.code.severity() }
    }
}

/// The findings of a run.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    items: Vec<Diagnostic>,
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(items: I) -> Self {
        Self { items: items.into_iter().collect() }
    }
}

impl Diagnostics {
    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.items.push(diagnostic);
    }

    /// Adds the findings of another part of the work.
    pub fn append(&mut self, mut other: Self) {
        self.items.append(&mut other.items);
    }

    /// Makes errors of the findings that the user denies.
    pub fn deny(&mut self, denied: &[Deny]) {
        for diagnostic in &mut self.items {
            diagnostic.denied |= denied.iter().any(|deny| deny.is_of(diagnostic.code));
        }
    }

    /// Puts the findings in the order in which they are shown: path, place, severity, code.
    pub fn sort(&mut self, sources: &SourceMap) {
        self.items.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.span.start, d.span.end, d.severity(), d.code);
            let path = |d: &Diagnostic| sources.get(d.span.source).path.as_str();
            path(a).cmp(path(b)).then_with(|| key(a).cmp(&key(b))).then_with(|| a.message.cmp(&b.message))
        });
    }

    /// The findings in their present order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.items.iter()
    }

    /// Forgets the findings that are not to be kept.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.items.retain(keep);
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.items.iter().filter(|diagnostic| diagnostic.severity() == severity).count()
    }

    /// Whether any finding stops the crate from being written.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}
