//! The saved form of operations.

use serde_json::{Value, json};

use super::{BodyForm, Operation, Output, Place, Placed, Schema, TypeGraph};

impl TypeGraph {
    /// One operation as JSON.
    pub(crate) fn operation(&self, operation: &Operation) -> Value {
        let fields: &[super::Field] = match &self.get(operation.request).schema {
            Schema::Struct(strukt) => &strukt.fields,
            _ => &[],
        };
        let places = fields.iter().zip(&operation.places);
        let faults = operation.faults.iter().map(|fault| {
            json!({ "status": fault.status.to_string(), "media": fault.media, "type": self.ty(&fault.ty) })
        });
        json!({
            "id": operation.id,
            "name": operation.name,
            "page": operation.page,
            "description": operation.description,
            "deprecated": operation.deprecated,
            "method": operation.method,
            "path": operation.path,
            "server": operation.server,
            "auth": operation.auth.as_ref().map(ToString::to_string),
            "request": self.get(operation.request).path(),
            "places": places.map(|(field, placed)| place(&field.name, placed)).collect::<Vec<_>>(),
            "output": match &operation.output {
                Output::Nothing => Value::Null,
                Output::Bytes => json!("bytes"),
                Output::Text => json!("text"),
                Output::Json(ty) => json!({ "json": self.ty(ty) }),
            },
            "faults": faults.collect::<Vec<_>>(),
        })
    }
}

fn place(field: &str, placed: &Placed) -> Value {
    let (style, media) = match &placed.place {
        Place::Query { style, .. } => (Some(style.word()), None),
        Place::Body(form) => (None, Some(form.media())),
        Place::Path(_) | Place::Header(_) => (None, None),
    };
    let files = match &placed.place {
        Place::Body(BodyForm::Multipart(files)) => files.as_slice(),
        _ => &[],
    };
    json!({
        "field": field,
        "place": placed.place.word(),
        "name": placed.place.name(),
        "style": style,
        "media": media,
        "files": files,
        "origin": placed.origin.word(),
        "reason": placed.origin.to_string(),
    })
}
