// @generated from sdks/plex/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetHomeDataRequest;

impl wire::Fields for GetHomeDataRequest {}

/// `GET /home`.
///
/// The home that the account belongs to.
impl wire::Call for GetHomeDataRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getHomeData",
        method: "GET",
        path: "/home",
        server: ::std::option::Option::Some("https://plex.tv/api/v2"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetHomeDataResponseBody>;
    type Fault = GetHomeDataFault;
}

/// The documented errors of `GET /home`.
#[derive(Debug)]
pub enum GetHomeDataFault {
    /// Status 400.
    BadRequest(crate::errors::GetHomeDataBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetHomeDataUnauthorized),
}

impl wire::Fault for GetHomeDataFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
