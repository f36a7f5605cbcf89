// @generated from sdks/authentication/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetTokenDetailsRequest;

impl wire::Fields for GetTokenDetailsRequest {}

/// `GET /user`.
///
/// The account that a token belongs to.
impl wire::Call for GetTokenDetailsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getTokenDetails",
        method: "GET",
        path: "/user",
        server: ::std::option::Option::Some("https://plex.tv/api/v2"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetTokenDetailsUserPlexAccount>;
    type Fault = GetTokenDetailsFault;
}

/// The documented errors of `GET /user`.
#[derive(Debug)]
pub enum GetTokenDetailsFault {
    /// Status 400.
    BadRequest(crate::errors::GetTokenDetailsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetTokenDetailsUnauthorized),
}

impl wire::Fault for GetTokenDetailsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
