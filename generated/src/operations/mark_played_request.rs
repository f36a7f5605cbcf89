// @generated from Models/Operations/MarkPlayedRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct MarkPlayedRequest {
    /// Required. Example: `59398`.
    pub key: f64,
}

impl MarkPlayedRequest {
    /// All fields set.
    #[inline]
    pub fn new(key: f64) -> Self {
        Self { key }
    }
}

impl wire::Model for MarkPlayedRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "MarkPlayedRequest",
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

wire::model!(MarkPlayedRequest);

/// `GET /:/scrobble`.
///
/// Marks an item as watched.
#[cfg(feature = "calls")]
impl wire::Call for MarkPlayedRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "markPlayed",
        method: "GET",
        path: "/:/scrobble",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("key")],
    };
    type Output = wire::Nothing;
    type Fault = MarkPlayedFault;
}

/// The documented errors of `GET /:/scrobble`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum MarkPlayedFault {
    /// Status 400.
    BadRequest(crate::errors::MarkPlayedBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::MarkPlayedUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for MarkPlayedFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
