// @generated from Models/Errors/GetSourceConnectionInformationBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetSourceConnectionInformationErrors;
use crate::wire;

/// Documented in `Models/Errors/GetSourceConnectionInformationBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetSourceConnectionInformationBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetSourceConnectionInformationErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetSourceConnectionInformationBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSourceConnectionInformationBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetSourceConnectionInformationErrors>>(),
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

wire::model!(GetSourceConnectionInformationBadRequest);
