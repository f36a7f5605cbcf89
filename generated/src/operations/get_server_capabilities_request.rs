// @generated from sdks/server/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetServerCapabilitiesRequest;

impl wire::Fields for GetServerCapabilitiesRequest {}

/// `GET /`.
///
/// What the server can do, and how it is set up.
impl wire::Call for GetServerCapabilitiesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getServerCapabilities",
        method: "GET",
        path: "/",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetServerCapabilitiesResponseBody>;
    type Fault = GetServerCapabilitiesFault;
}

/// The documented errors of `GET /`.
#[derive(Debug)]
pub enum GetServerCapabilitiesFault {
    /// Status 400.
    BadRequest(crate::errors::GetServerCapabilitiesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetServerCapabilitiesUnauthorized),
}

impl wire::Fault for GetServerCapabilitiesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
