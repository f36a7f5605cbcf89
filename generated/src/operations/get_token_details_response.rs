// @generated from Models/Operations/GetTokenDetailsResponse.md: change the docs, not this file.

use crate::operations::GetTokenDetailsUserPlexAccount;
use crate::wire;

/// 4 fields.
///
/// The outcome of a request, around its body: no JSON itself.
#[derive(Debug, Clone, Default)]
pub struct GetTokenDetailsResponse {
    /// Required.
    pub content_type: String,

    /// Required.
    pub status_code: i64,

    /// Required.
    pub raw_response: http::Response<bytes::Bytes>,

    /// Optional.
    pub user_plex_account: Option<GetTokenDetailsUserPlexAccount>,
}

impl ::std::cmp::PartialEq for GetTokenDetailsResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.content_type == other.content_type && self.status_code == other.status_code
            && wire::same_message(&self.raw_response, &other.raw_response)
            && self.user_plex_account == other.user_plex_account
    }
}
