// @generated from Models/Errors/GetMediaProvidersBadRequest.md: change the docs, not this file.

use crate::errors::GetMediaProvidersErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetMediaProvidersBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetMediaProvidersErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetMediaProvidersBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetMediaProvidersBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaProvidersBadRequest",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetMediaProvidersErrors>>())],
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

wire::json!(GetMediaProvidersBadRequest);
