// @generated from Models/Errors/CancelServerActivitiesUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::CancelServerActivitiesActivitiesErrors;
use crate::wire;

/// Documented in `Models/Errors/CancelServerActivitiesUnauthorized.md`.
#[derive(Clone, Default)]
pub struct CancelServerActivitiesUnauthorized {
    /// Optional.
    pub errors: Option<Vec<CancelServerActivitiesActivitiesErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for CancelServerActivitiesUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "CancelServerActivitiesUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<CancelServerActivitiesActivitiesErrors>>(),
            ),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(CancelServerActivitiesUnauthorized);
