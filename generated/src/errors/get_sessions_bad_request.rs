// @generated from Models/Errors/GetSessionsBadRequest.md: change the docs, not this file.

use crate::errors::GetSessionsErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetSessionsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetSessionsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetSessionsBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetSessionsBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionsBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetSessionsErrors>>())],
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

wire::json!(GetSessionsBadRequest);
