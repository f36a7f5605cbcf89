// @generated from sdks/activities/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetServerActivitiesRequest;

impl wire::Fields for GetServerActivitiesRequest {}

/// `GET /activities`.
///
/// What the server is busy with at the moment.
impl wire::Call for GetServerActivitiesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getServerActivities",
        method: "GET",
        path: "/activities",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetServerActivitiesResponseBody>;
    type Fault = GetServerActivitiesFault;
}

/// The documented errors of `GET /activities`.
#[derive(Debug)]
pub enum GetServerActivitiesFault {
    /// Status 400.
    BadRequest(crate::errors::GetServerActivitiesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetServerActivitiesUnauthorized),
}

impl wire::Fault for GetServerActivitiesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
