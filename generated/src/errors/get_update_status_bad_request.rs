// @generated from Models/Errors/GetUpdateStatusBadRequest.md: change the docs, not this file.

use crate::errors::GetUpdateStatusErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetUpdateStatusBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetUpdateStatusErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetUpdateStatusBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetUpdateStatusBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUpdateStatusBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetUpdateStatusErrors>>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::json!(GetUpdateStatusBadRequest);
