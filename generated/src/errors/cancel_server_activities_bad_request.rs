// @generated from Models/Errors/CancelServerActivitiesBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::CancelServerActivitiesErrors;
use crate::wire;

/// Documented in `Models/Errors/CancelServerActivitiesBadRequest.md`.
#[derive(Clone, Default)]
pub struct CancelServerActivitiesBadRequest {
    /// Optional.
    pub errors: Option<Vec<CancelServerActivitiesErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for CancelServerActivitiesBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "CancelServerActivitiesBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<CancelServerActivitiesErrors>>(),
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

wire::model!(CancelServerActivitiesBadRequest);
