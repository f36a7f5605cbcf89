// @generated from Models/Errors/GetServerResourcesBadRequest.md: change the docs, not this file.

use crate::errors::GetServerResourcesErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetServerResourcesBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetServerResourcesErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetServerResourcesBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetServerResourcesBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerResourcesBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetServerResourcesErrors>>(),
            ),
        ],
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

wire::json!(GetServerResourcesBadRequest);
