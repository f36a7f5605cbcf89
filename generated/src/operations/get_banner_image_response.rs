// @generated from Models/Operations/GetBannerImageResponse.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// 5 fields.
///
/// The outcome of a request, around its body: no JSON itself.
#[derive(Debug, Clone, Default)]
pub struct GetBannerImageResponse {
    /// Required.
    pub content_type: String,

    /// Required.
    pub status_code: i64,

    /// Required.
    pub raw_response: http::Response<bytes::Bytes>,

    /// Optional.
    pub bytes: Option<String>,

    /// Required.
    pub headers: BTreeMap<String, Vec<String>>,
}

impl ::std::cmp::PartialEq for GetBannerImageResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.content_type == other.content_type && self.status_code == other.status_code
            && wire::same_message(&self.raw_response, &other.raw_response)
            && self.bytes == other.bytes && self.headers == other.headers
    }
}
