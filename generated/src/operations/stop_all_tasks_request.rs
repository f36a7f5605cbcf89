// @generated from sdks/butler/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct StopAllTasksRequest;

impl wire::Fields for StopAllTasksRequest {}

/// `DELETE /butler`.
///
/// Stops whatever the butler is doing, and empties its queue.
impl wire::Call for StopAllTasksRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "stopAllTasks",
        method: "DELETE",
        path: "/butler",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Nothing;
    type Fault = StopAllTasksFault;
}

/// The documented errors of `DELETE /butler`.
#[derive(Debug)]
pub enum StopAllTasksFault {
    /// Status 400.
    BadRequest(crate::errors::StopAllTasksBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::StopAllTasksUnauthorized),
}

impl wire::Fault for StopAllTasksFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
