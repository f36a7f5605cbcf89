// @generated from Models/Errors/GetCompanionsDataUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetCompanionsDataPlexErrors;
use crate::wire;

/// Documented in `Models/Errors/GetCompanionsDataUnauthorized.md`.
#[derive(Clone, Default)]
pub struct GetCompanionsDataUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetCompanionsDataPlexErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetCompanionsDataUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetCompanionsDataUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetCompanionsDataPlexErrors>>(),
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

wire::model!(GetCompanionsDataUnauthorized);
