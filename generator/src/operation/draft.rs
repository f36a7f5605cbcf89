//! From sections of service pages to operations, each once: an id, a method and a path.

use std::collections::BTreeMap;

use super::holes::holes;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{Method, Service};
use crate::evidence::{Calls, Said};
use crate::source::{SourceMap, Span};

/// An operation whose request is not known yet.
pub(super) struct Draft<'a> {
    pub(super) id: String,
    pub(super) page: &'a str,
    pub(super) span: Span,
    /// In capitals.
    pub(super) method: String,
    /// Without a fragment.
    pub(super) path: String,
    /// The names of the path's holes.
    pub(super) holes: Vec<String>,
    pub(super) section: &'a Method,
    /// What the user says of it.
    pub(super) said: Said,
}

impl Draft<'_> {
    /// Whether such operations have bodies.
    pub(super) fn has_body(&self) -> bool {
        self.may_have_body() && self.method != "DELETE"
    }

    /// Whether some of such operations have bodies.
    pub(super) fn may_have_body(&self) -> bool {
        !matches!(self.method.as_str(), "GET" | "HEAD" | "OPTIONS" | "TRACE")
    }
}

/// The operations of all pages. Those that the docs say nothing of but their names are left out, with one
/// note for all.
pub(super) fn drafts<'a>(
    services: &'a [Service],
    sources: &'a SourceMap,
    calls: &Calls,
    diagnostics: &mut Diagnostics,
) -> Vec<Draft<'a>> {
    let mut drafts: Vec<Draft<'a>> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut silent: Vec<Span> = Vec::new();
    for service in services {
        let page = sources.get(service.source).path.as_str();
        for section in &service.methods {
            let Some(draft) = draft(section, page, calls, diagnostics) else {
                silent.push(section.heading.span);
                continue;
            };
            match known.get(&draft.id) {
                None => {
                    known.insert(draft.id.clone(), drafts.len());
                    drafts.push(draft);
                }
                Some(&first) => again(&drafts[first], &draft, diagnostics),
            }
        }
    }
    if let Some(&first) = silent.first() {
        let message = match silent.len() {
            1 => "the page does not say the method and the path of an operation".to_owned(),
            count => {
                format!("the docs do not say the method and the path of {count} operations, such as this")
            }
        };
        let help = "SDKs' docs say them in a comment since July 2025: take those of a newer version, or say \
                    `method` and `path` in `wire.toml`, `[operations.\"NAME\"]`";
        let note = Diagnostic::new(Code::NoOperations, first, message);
        diagnostics.push(note.label("there is no call of it; the models are as ever").help(help));
    }
    drafts
}

fn draft<'a>(
    section: &'a Method,
    page: &'a str,
    calls: &Calls,
    diagnostics: &mut Diagnostics,
) -> Option<Draft<'a>> {
    let comment = section.snippets.first();
    let id = comment.map_or(&section.heading, |it| &it.operation);
    let said = calls.of(&id.value);
    if let Some(first) = comment {
        let same = |it: &crate::page::Snippet| {
            it.operation.value == first.operation.value
                && it.method.value.eq_ignore_ascii_case(&first.method.value)
                && it.path.value == first.path.value
        };
        if let Some(other) = section.snippets.iter().find(|it| !same(it)) {
            let message = "the comments of one section say different operations; this one is not read";
            let lost = Diagnostic::new(Code::LostOperation, other.span, message);
            diagnostics.push(lost.related(first.span, "the first").help("give each operation a section"));
        }
    }
    let method = said.method.as_ref().or(comment.map(|it| &it.method))?.value.to_ascii_uppercase();
    let path = &said.path.as_ref().or(comment.map(|it| &it.path))?.value;
    // SDKs tell operations of one path apart by a fragment, which does not travel.
    let path = path.split('#').next().unwrap_or_default();
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    Some(Draft {
        id: id.value.clone(),
        page,
        span: id.span,
        method,
        holes: holes(&path),
        path,
        section,
        said,
    })
}

/// An operation that is documented on two pages is one.
fn again(first: &Draft<'_>, second: &Draft<'_>, diagnostics: &mut Diagnostics) {
    if first.method == second.method && first.path == second.path {
        return;
    }
    let message = format!(
        "`{}` is {} {} here and {} {} elsewhere",
        second.id, second.method, second.path, first.method, first.path
    );
    diagnostics.push(
        Diagnostic::new(Code::LostOperation, second.span, message)
            .label("not read")
            .related(first.span, "the first, which is read"),
    );
}
