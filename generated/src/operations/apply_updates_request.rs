// @generated from Models/Operations/ApplyUpdatesRequest.md: change the docs, not this file.

use crate::operations::{Skip, Tonight};
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct ApplyUpdatesRequest {
    /// Optional. Example: `1`.
    pub tonight: Option<Tonight>,

    /// Optional. Example: `1`.
    pub skip: Option<Skip>,
}

impl wire::Model for ApplyUpdatesRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "ApplyUpdatesRequest",
        &[
            wire::Field::Optional("tonight", wire::shape::<Tonight>()),
            wire::Field::Optional("skip", wire::shape::<Skip>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.tonight, &mut self.skip))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.tonight, &self.skip))
    }
}

wire::model!(ApplyUpdatesRequest);

impl Eq for ApplyUpdatesRequest {}

/// `PUT /updater/apply`.
///
/// Installs an update that is there.
#[cfg(feature = "calls")]
impl wire::Call for ApplyUpdatesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "applyUpdates",
        method: "PUT",
        path: "/updater/apply",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("tonight"), wire::Place::Query("skip")],
    };
    type Output = wire::Nothing;
    type Fault = ApplyUpdatesFault;
}

/// The documented errors of `PUT /updater/apply`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum ApplyUpdatesFault {
    /// Status 400.
    BadRequest(crate::errors::ApplyUpdatesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::ApplyUpdatesUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for ApplyUpdatesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
