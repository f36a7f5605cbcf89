// @generated from Models/Errors/GetHomeDataUnauthorized.md: change the docs, not this file.

use crate::errors::GetHomeDataPlexErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetHomeDataUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetHomeDataPlexErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetHomeDataUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetHomeDataUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetHomeDataUnauthorized",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetHomeDataPlexErrors>>())],
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

wire::json!(GetHomeDataUnauthorized);
