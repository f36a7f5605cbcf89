// @generated from sdks/sessions/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetTranscodeSessionsRequest;

impl wire::Fields for GetTranscodeSessionsRequest {}

/// `GET /transcode/sessions`.
///
/// What is being transcoded at the moment.
impl wire::Call for GetTranscodeSessionsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getTranscodeSessions",
        method: "GET",
        path: "/transcode/sessions",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetTranscodeSessionsResponseBody>;
    type Fault = GetTranscodeSessionsFault;
}

/// The documented errors of `GET /transcode/sessions`.
#[derive(Debug)]
pub enum GetTranscodeSessionsFault {
    /// Status 400.
    BadRequest(crate::errors::GetTranscodeSessionsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetTranscodeSessionsUnauthorized),
}

impl wire::Fault for GetTranscodeSessionsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
