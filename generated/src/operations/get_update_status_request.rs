// @generated from sdks/updater/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetUpdateStatusRequest;

impl wire::Fields for GetUpdateStatusRequest {}

/// `GET /updater/status`.
///
/// What became of an update.
impl wire::Call for GetUpdateStatusRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getUpdateStatus",
        method: "GET",
        path: "/updater/status",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetUpdateStatusResponseBody>;
    type Fault = GetUpdateStatusFault;
}

/// The documented errors of `GET /updater/status`.
#[derive(Debug)]
pub enum GetUpdateStatusFault {
    /// Status 400.
    BadRequest(crate::errors::GetUpdateStatusBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetUpdateStatusUnauthorized),
}

impl wire::Fault for GetUpdateStatusFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
