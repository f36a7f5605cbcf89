// @generated from Models/Operations/PostUsersSignInDataResponse.md: change the docs, not this file.

use crate::operations::PostUsersSignInDataUserPlexAccount;
use crate::wire;

/// What a sign-in request returns: the HTTP facts, and the account if it succeeded.
///
/// Documented in `Models/Operations/PostUsersSignInDataResponse.md`.
///
/// The outcome of a request, around its body: no JSON itself.
#[derive(Debug, Clone, Default)]
pub struct PostUsersSignInDataResponse {
    /// The media type of the body.
    ///
    /// Required.
    pub content_type: String,

    /// The HTTP status of the response.
    ///
    /// Required.
    pub status_code: i64,

    /// The response as it came, for whatever the other fields leave out.
    ///
    /// Required.
    pub raw_response: http::Response<bytes::Bytes>,

    /// The account and its token; absent unless signing in succeeded.
    ///
    /// Optional.
    pub user_plex_account: Option<PostUsersSignInDataUserPlexAccount>,
}

impl ::std::cmp::PartialEq for PostUsersSignInDataResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.content_type == other.content_type && self.status_code == other.status_code
            && wire::same_message(&self.raw_response, &other.raw_response)
            && self.user_plex_account == other.user_plex_account
    }
}
