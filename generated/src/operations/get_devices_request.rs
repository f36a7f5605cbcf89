// @generated from sdks/server/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetDevicesRequest;

impl wire::Fields for GetDevicesRequest {}

/// `GET /devices`.
///
/// The devices that have used the server.
impl wire::Call for GetDevicesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getDevices",
        method: "GET",
        path: "/devices",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetDevicesResponseBody>;
    type Fault = GetDevicesFault;
}

/// The documented errors of `GET /devices`.
#[derive(Debug)]
pub enum GetDevicesFault {
    /// Status 400.
    BadRequest(crate::errors::GetDevicesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetDevicesUnauthorized),
}

impl wire::Fault for GetDevicesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
