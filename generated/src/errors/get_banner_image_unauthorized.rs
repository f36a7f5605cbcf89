// @generated from Models/Errors/GetBannerImageUnauthorized.md: change the docs, not this file.

use crate::errors::GetBannerImageMediaErrors;
use crate::wire;

/// 2 fields.
#[derive(Debug, Clone, Default)]
pub struct GetBannerImageUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetBannerImageMediaErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetBannerImageUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetBannerImageUnauthorized {
    const OBJECT: wire::Object = wire::Object::of(
        "GetBannerImageUnauthorized",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetBannerImageMediaErrors>>(),
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

wire::json!(GetBannerImageUnauthorized);
