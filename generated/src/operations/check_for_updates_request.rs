// @generated from Models/Operations/CheckForUpdatesRequest.md: change the docs, not this file.

use crate::operations::Download;
use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct CheckForUpdatesRequest {
    /// Optional. Example: `1`.
    pub download: Option<Download>,
}

impl wire::Model for CheckForUpdatesRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "CheckForUpdatesRequest",
        &[wire::Field::Optional("download", wire::shape::<Download>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.download,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.download,))
    }
}

wire::model!(CheckForUpdatesRequest);

impl Eq for CheckForUpdatesRequest {}

/// `PUT /updater/check`.
///
/// Looks for an update.
#[cfg(feature = "calls")]
impl wire::Call for CheckForUpdatesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "checkForUpdates",
        method: "PUT",
        path: "/updater/check",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("download")],
    };
    type Output = wire::Nothing;
    type Fault = CheckForUpdatesFault;
}

/// The documented errors of `PUT /updater/check`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum CheckForUpdatesFault {
    /// Status 400.
    BadRequest(crate::errors::CheckForUpdatesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::CheckForUpdatesUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for CheckForUpdatesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
