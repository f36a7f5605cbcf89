// @generated from Models/Operations/StopTranscodeSessionRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct StopTranscodeSessionRequest {
    /// Required. Example: `zz7llzqlx8w9vnrsbnwhbmep`.
    #[doc(alias = "sessionKey")]
    pub session_key: String,
}

impl StopTranscodeSessionRequest {
    /// All fields set.
    #[inline]
    pub fn new(session_key: impl Into<String>) -> Self {
        Self {
            session_key: session_key.into(),
        }
    }
}

impl wire::Model for StopTranscodeSessionRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "StopTranscodeSessionRequest",
        &[wire::Field::Required("sessionKey", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.session_key,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.session_key,))
    }
}

wire::model!(StopTranscodeSessionRequest);

impl Eq for StopTranscodeSessionRequest {}

/// `DELETE /transcode/sessions/{sessionKey}`.
///
/// Stops a transcoding.
#[cfg(feature = "calls")]
impl wire::Call for StopTranscodeSessionRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "stopTranscodeSession",
        method: "DELETE",
        path: "/transcode/sessions/{sessionKey}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("sessionKey")],
    };
    type Output = wire::Nothing;
    type Fault = StopTranscodeSessionFault;
}

/// The documented errors of `DELETE /transcode/sessions/{sessionKey}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum StopTranscodeSessionFault {
    /// Status 400.
    BadRequest(crate::errors::StopTranscodeSessionBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::StopTranscodeSessionUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for StopTranscodeSessionFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
