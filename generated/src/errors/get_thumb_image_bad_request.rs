// @generated from Models/Errors/GetThumbImageBadRequest.md: change the docs, not this file.

use crate::errors::GetThumbImageErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetThumbImageBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetThumbImageErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetThumbImageBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetThumbImageBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetThumbImageBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetThumbImageErrors>>())],
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

wire::json!(GetThumbImageBadRequest);
