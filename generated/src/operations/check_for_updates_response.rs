// @generated from Models/Operations/CheckForUpdatesResponse.md: change the docs, not this file.

use crate::wire;

/// 3 fields.
///
/// The outcome of a request, around its body: no JSON itself.
#[derive(Debug, Clone, Default)]
pub struct CheckForUpdatesResponse {
    /// Required.
    pub content_type: String,

    /// Required.
    pub status_code: i64,

    /// Required.
    pub raw_response: http::Response<bytes::Bytes>,
}

impl ::std::cmp::PartialEq for CheckForUpdatesResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.content_type == other.content_type && self.status_code == other.status_code
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}
