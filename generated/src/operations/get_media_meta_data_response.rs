// @generated from Models/Operations/GetMediaMetaDataResponse.md: change the docs, not this file.

use crate::operations::GetMediaMetaDataResponseBody;
use crate::wire;

/// 4 fields.
///
/// The outcome of a request, around its body: no JSON itself.
#[derive(Debug, Clone, Default)]
pub struct GetMediaMetaDataResponse {
    /// Required.
    pub content_type: String,

    /// Required.
    pub status_code: i64,

    /// Required.
    pub raw_response: http::Response<bytes::Bytes>,

    /// Optional.
    pub object: Option<GetMediaMetaDataResponseBody>,
}

impl ::std::cmp::PartialEq for GetMediaMetaDataResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.content_type == other.content_type && self.status_code == other.status_code
            && wire::same_message(&self.raw_response, &other.raw_response)
            && self.object == other.object
    }
}
