// @generated from sdks/butler/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct StartAllTasksRequest;

impl wire::Fields for StartAllTasksRequest {}

/// `POST /butler`.
///
/// Has the butler do every chore that is switched on.
impl wire::Call for StartAllTasksRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "startAllTasks",
        method: "POST",
        path: "/butler",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Nothing;
    type Fault = StartAllTasksFault;
}

/// The documented errors of `POST /butler`.
#[derive(Debug)]
pub enum StartAllTasksFault {
    /// Status 400.
    BadRequest(crate::errors::StartAllTasksBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::StartAllTasksUnauthorized),
}

impl wire::Fault for StartAllTasksFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
