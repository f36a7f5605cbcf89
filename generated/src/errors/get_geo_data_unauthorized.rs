// @generated from Models/Errors/GetGeoDataUnauthorized.md: change the docs, not this file.

use crate::errors::GetGeoDataPlexErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetGeoDataUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetGeoDataPlexErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetGeoDataUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetGeoDataUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGeoDataUnauthorized",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetGeoDataPlexErrors>>())],
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

wire::json!(GetGeoDataUnauthorized);
