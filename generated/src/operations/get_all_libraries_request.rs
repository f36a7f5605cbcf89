// @generated from sdks/library/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetAllLibrariesRequest;

impl wire::Fields for GetAllLibrariesRequest {}

/// `GET /library/sections`.
///
/// The libraries of the server.
impl wire::Call for GetAllLibrariesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-all-libraries",
        method: "GET",
        path: "/library/sections",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetAllLibrariesResponseBody>;
    type Fault = GetAllLibrariesFault;
}

/// The documented errors of `GET /library/sections`.
#[derive(Debug)]
pub enum GetAllLibrariesFault {
    /// Status 400.
    BadRequest(crate::errors::GetAllLibrariesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetAllLibrariesUnauthorized),
}

impl wire::Fault for GetAllLibrariesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
