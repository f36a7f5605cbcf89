// @generated from Models/Operations/UpdatePlayProgressRequest.md: change the docs, not this file.

use crate::wire;

/// 3 fields.
#[derive(Default)]
pub struct UpdatePlayProgressRequest {
    /// Required.
    pub key: String,

    /// Required. Example: `90000`.
    pub time: f64,

    /// Required. Example: `played`.
    pub state: String,
}

impl UpdatePlayProgressRequest {
    /// All fields set.
    #[inline]
    pub fn new(key: impl Into<String>, time: f64, state: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            time,
            state: state.into(),
        }
    }
}

impl wire::Model for UpdatePlayProgressRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "UpdatePlayProgressRequest",
        &[
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("time", wire::FLOAT),
            wire::Field::Required("state", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.key, &mut self.time, &mut self.state))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.key, &self.time, &self.state))
    }
}

wire::model!(UpdatePlayProgressRequest);

/// `POST /:/progress`.
///
/// Tells the server how far an item has been played.
#[cfg(feature = "calls")]
impl wire::Call for UpdatePlayProgressRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "updatePlayProgress",
        method: "POST",
        path: "/:/progress",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("key"),
            wire::Place::Query("time"),
            wire::Place::Query("state"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = UpdatePlayProgressFault;
}

/// The documented errors of `POST /:/progress`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum UpdatePlayProgressFault {
    /// Status 400.
    BadRequest(crate::errors::UpdatePlayProgressBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::UpdatePlayProgressUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for UpdatePlayProgressFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
