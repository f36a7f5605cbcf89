//! The documented errors of an operation.

use super::draft::Draft;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::{Cells, Fault, Status, Type};

/// The rows of an operation's table of errors, without the one that stands for all errors the SDK knows
/// nothing of.
pub(super) fn faults(draft: &Draft<'_>, cells: &Cells<'_>, diagnostics: &mut Diagnostics) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    for row in &draft.section.errors {
        let media = row.media.value.trim();
        if media == "*/*" {
            continue;
        }
        let ty = cells.find(draft.page, &row.ty).unwrap_or_else(|| {
            let message = format!("no page documents `{}`", row.ty.name.join("."));
            let missing = Diagnostic::new(Code::MissingPage, row.ty.span, message);
            diagnostics.push(missing.label("becomes any JSON value"));
            Type::Any
        });
        for status in row.status.value.split(',').filter_map(|it| status(it.trim())) {
            if !faults.iter().any(|it| it.status == status && it.media == media) {
                faults.push(Fault { status, media: media.to_owned(), ty: ty.clone() });
            }
        }
    }
    faults
}

fn status(text: &str) -> Option<Status> {
    if text.eq_ignore_ascii_case("default") {
        return Some(Status::Other);
    }
    let class = text.get(..1).filter(|_| text.len() == 3 && text[1..].eq_ignore_ascii_case("xx"));
    match class {
        Some(class) => class.parse().ok().map(Status::Class),
        None => text.parse().ok().filter(|code| (100..1000).contains(code)).map(Status::Code),
    }
}
