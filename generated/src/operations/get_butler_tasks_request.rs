// @generated from sdks/butler/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetButlerTasksRequest;

impl wire::Fields for GetButlerTasksRequest {}

/// `GET /butler`.
///
/// The chores that the butler knows.
impl wire::Call for GetButlerTasksRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getButlerTasks",
        method: "GET",
        path: "/butler",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetButlerTasksResponseBody>;
    type Fault = GetButlerTasksFault;
}

/// The documented errors of `GET /butler`.
#[derive(Debug)]
pub enum GetButlerTasksFault {
    /// Status 400.
    BadRequest(crate::errors::GetButlerTasksBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetButlerTasksUnauthorized),
}

impl wire::Fault for GetButlerTasksFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
