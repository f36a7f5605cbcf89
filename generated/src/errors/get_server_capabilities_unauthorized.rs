// @generated from Models/Errors/GetServerCapabilitiesUnauthorized.md: change the docs, not this file.

use crate::errors::GetServerCapabilitiesErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetServerCapabilitiesUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetServerCapabilitiesErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetServerCapabilitiesUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetServerCapabilitiesUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerCapabilitiesUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetServerCapabilitiesErrors>>(),
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

wire::json!(GetServerCapabilitiesUnauthorized);
