//! How each place that the docs do not show is known.

use crate::diagnostic::{Code, Diagnostic};
use crate::graph::{Origin, TypeGraph};

/// A note for each field whose place is not documented, in the order of the operations.
pub fn notes(graph: &TypeGraph) -> Vec<Diagnostic> {
    let mut notes = Vec::new();
    for operation in &graph.operations {
        let Some(strukt) = graph.as_struct(operation.request) else { continue };
        for (field, placed) in strukt.fields.iter().zip(&operation.places) {
            if placed.origin == Origin::Hole {
                continue;
            }
            let name = placed.place.name().map(|name| format!(" `{name}`")).unwrap_or_default();
            let message = format!(
                "`{}` of `{}` is {}{name} ({})",
                field.name,
                operation.id,
                placed.place.word(),
                placed.origin
            );
            let note = Diagnostic::new(Code::Placed, field.span, message);
            notes.push(match placed.origin {
                Origin::Config(span) => note.related(span, "says so"),
                _ => note,
            });
        }
    }
    notes
}
