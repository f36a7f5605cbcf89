//! Requests that have no page: a struct of the rows, or of the body alone.

use super::draft::Draft;
use super::holes::fold;
use super::places;
use crate::diagnostic::Diagnostics;
use crate::dialect::{self, Role};
use crate::evidence::{Calls, PlaceWord};
use crate::graph::{
    Cells, Field, Key, KeyOrigin, Schema, Struct, Type, TypeDef, TypeGraph, TypeId, free_name,
};
use crate::source::{SourceMap, Span};
use crate::text::words;

/// `ListPets` for `list-pets`.
pub(super) fn pascal(id: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters).collect::<String>())
            .unwrap_or_default()
    };
    words(id).into_iter().map(word).collect()
}

/// The name of a request.
pub(super) fn request_name(id: &str) -> String {
    pascal(id) + "Request"
}

/// A row as a field.
pub(super) fn field(
    row: &dialect::Field,
    page: &str,
    owner: &str,
    cells: &mut Cells<'_>,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Field {
    let (ty, nullable) = match cells.resolve(page, owner, &row.name.value, &row.ty, diagnostics) {
        Type::Nullable(inner) => (*inner, true),
        ty => (ty, false),
    };
    Field {
        deprecated: row.deprecated.clone(),
        description: row.description.clone(),
        examples: row.examples.iter().map(|example| example.value.clone()).collect(),
        required: row.required,
        nullable,
        line: sources.line(row.name.span),
        ..plain(&row.name.value, &row.plain_name, ty, row.name.span)
    }
}

/// The row that is the body, under the name that bodies have.
pub(super) fn body(field: Field) -> Field {
    let key = Key { name: "requestBody".to_owned(), origin: KeyOrigin::Documented };
    Field { plain_name: "requestBody".to_owned(), key, ..field }
}

/// A body whose fields are rows, under the name that bodies have.
pub(super) fn whole_body(id: TypeId, span: Span) -> Field {
    plain("requestBody", "requestBody", Type::Reference(id), span)
}

fn plain(name: &str, plain_name: &str, ty: Type, span: Span) -> Field {
    Field {
        name: name.to_owned(),
        plain_name: plain_name.to_owned(),
        span,
        line: 1,
        key: Key { name: plain_name.to_owned(), origin: KeyOrigin::Documented },
        role: Role::Property,
        ty,
        required: true,
        nullable: false,
        recursive: false,
        deprecated: None,
        description: String::new(),
        examples: Vec::new(),
        samples: Vec::new(),
        rename: None,
        observed: None,
        amendments: Vec::new(),
    }
}

/// The fields, and one for each hole of the path that none of them fills: SDKs leave out what they fill
/// in themselves.
pub(super) fn with_holes(mut fields: Vec<Field>, draft: &Draft<'_>, calls: &Calls) -> Vec<Field> {
    let is_said = |field: &Field, hole: &str| {
        let word = calls.field(&draft.id, &field.name);
        word.is_some_and(|it| {
            it.place == Some(PlaceWord::Path)
                && fold(it.name.as_deref().unwrap_or(&field.plain_name)) == fold(hole)
        })
    };
    for hole in &draft.holes {
        let fills = |field: &Field| places::fills(field, hole) || is_said(field, hole);
        let ends = |field: &Field| fold(hole).ends_with(&fold(&field.plain_name));
        if !fields.iter().any(|field| fills(field) || ends(field)) {
            fields.push(plain(hole, hole, Type::String, draft.span));
        }
    }
    fields
}

/// Adds the struct of a request that has no page.
pub(super) fn add(graph: &mut TypeGraph, draft: &Draft<'_>, folder: &[String], fields: Vec<Field>) -> TypeId {
    let name = free_name(&request_name(&draft.id), "", |name| {
        graph.types.iter().any(|def| def.namespace == folder && def.name.eq_ignore_ascii_case(name))
    });
    graph.add(TypeDef {
        name,
        namespace: folder.to_vec(),
        page: draft.page.to_owned(),
        inline: true,
        span: draft.section.heading.span,
        description: String::new(),
        deprecated: None,
        examples: Vec::new(),
        schema: Schema::Struct(Struct { fields, envelope: false, keeps_unknown: false }),
    })
}
