// @generated from sdks/server/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetServerIdentityRequest;

impl wire::Fields for GetServerIdentityRequest {}

/// `GET /identity`.
///
/// Which server this is. It needs no token.
impl wire::Call for GetServerIdentityRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-server-identity",
        method: "GET",
        path: "/identity",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetServerIdentityResponseBody>;
    type Fault = GetServerIdentityFault;
}

/// The documented errors of `GET /identity`.
#[derive(Debug)]
pub enum GetServerIdentityFault {
    /// Status 408.
    RequestTimeout(crate::errors::GetServerIdentityRequestTimeout),
}

impl wire::Fault for GetServerIdentityFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            408 => body.read().map(Self::RequestTimeout),
            _ => ::std::option::Option::None,
        }
    }
}
