// @generated from Models/Operations/MarkUnplayedRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct MarkUnplayedRequest {
    /// Required. Example: `59398`.
    pub key: f64,
}

impl MarkUnplayedRequest {
    /// All fields set.
    #[inline]
    pub fn new(key: f64) -> Self {
        Self { key }
    }
}

impl wire::Model for MarkUnplayedRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "MarkUnplayedRequest",
        &[wire::Field::Required("key", wire::FLOAT)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.key,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.key,))
    }
}

wire::model!(MarkUnplayedRequest);

/// `GET /:/unscrobble`.
///
/// Marks an item as not watched.
#[cfg(feature = "calls")]
impl wire::Call for MarkUnplayedRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "markUnplayed",
        method: "GET",
        path: "/:/unscrobble",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("key")],
    };
    type Output = wire::Nothing;
    type Fault = MarkUnplayedFault;
}

/// The documented errors of `GET /:/unscrobble`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum MarkUnplayedFault {
    /// Status 400.
    BadRequest(crate::errors::MarkUnplayedBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::MarkUnplayedUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for MarkUnplayedFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
