// @generated from Models/Errors/GetDevicesUnauthorized.md: change the docs, not this file.

use crate::errors::GetDevicesServerErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetDevicesUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetDevicesServerErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetDevicesUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetDevicesUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetDevicesUnauthorized",
        &[wire::Field::Optional("errors", wire::shape::<Vec<GetDevicesServerErrors>>())],
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

wire::json!(GetDevicesUnauthorized);
