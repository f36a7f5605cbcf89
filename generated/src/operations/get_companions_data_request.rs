// @generated from sdks/plex/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetCompanionsDataRequest;

impl wire::Fields for GetCompanionsDataRequest {}

/// `GET /companions`.
///
/// The companion services of the account.
impl wire::Call for GetCompanionsDataRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getCompanionsData",
        method: "GET",
        path: "/companions",
        server: ::std::option::Option::Some("https://plex.tv/api/v2"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<Vec<crate::operations::ResponseBody>>;
    type Fault = GetCompanionsDataFault;
}

/// The documented errors of `GET /companions`.
#[derive(Debug)]
pub enum GetCompanionsDataFault {
    /// Status 400.
    BadRequest(crate::errors::GetCompanionsDataBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetCompanionsDataUnauthorized),
}

impl wire::Fault for GetCompanionsDataFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
