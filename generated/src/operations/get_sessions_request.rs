// @generated from sdks/sessions/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetSessionsRequest;

impl wire::Fields for GetSessionsRequest {}

/// `GET /status/sessions`.
///
/// What is being played at the moment.
impl wire::Call for GetSessionsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getSessions",
        method: "GET",
        path: "/status/sessions",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetSessionsResponseBody>;
    type Fault = GetSessionsFault;
}

/// The documented errors of `GET /status/sessions`.
#[derive(Debug)]
pub enum GetSessionsFault {
    /// Status 400.
    BadRequest(crate::errors::GetSessionsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetSessionsUnauthorized),
}

impl wire::Fault for GetSessionsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
