// @generated from Models/Operations/LogLineRequest.md: change the docs, not this file.

use crate::operations::Level;
use crate::wire;

/// 3 fields.
#[derive(Default)]
pub struct LogLineRequest {
    /// Required.
    pub level: Level,

    /// Required. Example: `Test log message`.
    pub message: String,

    /// Required. Example: `Postman`.
    pub source: String,
}

impl LogLineRequest {
    /// All fields set.
    #[inline]
    pub fn new(
        level: Level,
        message: impl Into<String>,
        source: impl Into<String>,
    ) -> Self {
        Self {
            level,
            message: message.into(),
            source: source.into(),
        }
    }
}

impl wire::Model for LogLineRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "LogLineRequest",
        &[
            wire::Field::Required("level", wire::shape::<Level>()),
            wire::Field::Required("message", wire::STRING),
            wire::Field::Required("source", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.level, &mut self.message, &mut self.source))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.level, &self.message, &self.source))
    }
}

wire::model!(LogLineRequest);

impl Eq for LogLineRequest {}

/// `GET /log`.
///
/// Writes a line to the server's log.
#[cfg(feature = "calls")]
impl wire::Call for LogLineRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "logLine",
        method: "GET",
        path: "/log",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("level"),
            wire::Place::Query("message"),
            wire::Place::Query("source"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = LogLineFault;
}

/// The documented errors of `GET /log`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum LogLineFault {
    /// Status 400.
    BadRequest(crate::errors::LogLineBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::LogLineUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for LogLineFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
