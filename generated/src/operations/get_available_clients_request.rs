// @generated from sdks/server/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetAvailableClientsRequest;

impl wire::Fields for GetAvailableClientsRequest {}

/// `GET /clients`.
///
/// The players that the server knows of.
impl wire::Call for GetAvailableClientsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getAvailableClients",
        method: "GET",
        path: "/clients",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetAvailableClientsResponseBody>;
    type Fault = GetAvailableClientsFault;
}

/// The documented errors of `GET /clients`.
#[derive(Debug)]
pub enum GetAvailableClientsFault {
    /// Status 400.
    BadRequest(crate::errors::GetAvailableClientsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetAvailableClientsUnauthorized),
}

impl wire::Fault for GetAvailableClientsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
