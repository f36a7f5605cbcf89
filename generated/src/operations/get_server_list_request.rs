// @generated from sdks/server/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetServerListRequest;

impl wire::Fields for GetServerListRequest {}

/// `GET /servers`.
///
/// The servers that this one knows.
impl wire::Call for GetServerListRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getServerList",
        method: "GET",
        path: "/servers",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetServerListResponseBody>;
    type Fault = GetServerListFault;
}

/// The documented errors of `GET /servers`.
#[derive(Debug)]
pub enum GetServerListFault {
    /// Status 400.
    BadRequest(crate::errors::GetServerListBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetServerListUnauthorized),
}

impl wire::Fault for GetServerListFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
