// @generated from sdks/plex/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetUserFriendsRequest;

impl wire::Fields for GetUserFriendsRequest {}

/// `GET /friends`.
///
/// The people that the account shares with.
impl wire::Call for GetUserFriendsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getUserFriends",
        method: "GET",
        path: "/friends",
        server: ::std::option::Option::Some("https://plex.tv/api/v2"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<Vec<crate::operations::Friend>>;
    type Fault = GetUserFriendsFault;
}

/// The documented errors of `GET /friends`.
#[derive(Debug)]
pub enum GetUserFriendsFault {
    /// Status 400.
    BadRequest(crate::errors::GetUserFriendsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetUserFriendsUnauthorized),
}

impl wire::Fault for GetUserFriendsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
