// @generated from sdks/server/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetMyPlexAccountRequest;

impl wire::Fields for GetMyPlexAccountRequest {}

/// `GET /myplex/account`.
///
/// The account that the server is signed in with.
impl wire::Call for GetMyPlexAccountRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getMyPlexAccount",
        method: "GET",
        path: "/myplex/account",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetMyPlexAccountResponseBody>;
    type Fault = GetMyPlexAccountFault;
}

/// The documented errors of `GET /myplex/account`.
#[derive(Debug)]
pub enum GetMyPlexAccountFault {
    /// Status 400.
    BadRequest(crate::errors::GetMyPlexAccountBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetMyPlexAccountUnauthorized),
}

impl wire::Fault for GetMyPlexAccountFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
