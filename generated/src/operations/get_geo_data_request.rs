// @generated from sdks/plex/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetGeoDataRequest;

impl wire::Fields for GetGeoDataRequest {}

/// `GET /geoip`.
///
/// Where in the world the caller seems to be.
impl wire::Call for GetGeoDataRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getGeoData",
        method: "GET",
        path: "/geoip",
        server: ::std::option::Option::Some("https://plex.tv/api/v2"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetGeoDataGeoData>;
    type Fault = GetGeoDataFault;
}

/// The documented errors of `GET /geoip`.
#[derive(Debug)]
pub enum GetGeoDataFault {
    /// Status 400.
    BadRequest(crate::errors::GetGeoDataBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetGeoDataUnauthorized),
}

impl wire::Fault for GetGeoDataFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
