// @generated from sdks/log/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct EnablePaperTrailRequest;

impl wire::Fields for EnablePaperTrailRequest {}

/// `GET /log/networked`.
///
/// Sends the server's log to a log service for a while.
impl wire::Call for EnablePaperTrailRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "enablePaperTrail",
        method: "GET",
        path: "/log/networked",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Nothing;
    type Fault = EnablePaperTrailFault;
}

/// The documented errors of `GET /log/networked`.
#[derive(Debug)]
pub enum EnablePaperTrailFault {
    /// Status 400.
    BadRequest(crate::errors::EnablePaperTrailBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::EnablePaperTrailUnauthorized),
}

impl wire::Fault for EnablePaperTrailFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
