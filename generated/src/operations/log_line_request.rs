// @generated from Models/Operations/LogLineRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Level;
use crate::wire;

/// Documented in `Models/Operations/LogLineRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "LogLineRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("level", wire::shape::<Level>()),
        wire::Field::Required("message", wire::STRING),
        wire::Field::Required("source", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.level),
            1 => value.read(&mut self.message),
            2 => value.read(&mut self.source),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.level);
        to.put(&self.message);
        to.put(&self.source);
    }
}

wire::serde!(LogLineRequest);

/// `GET /log`.
///
/// Writes a line to the server's log.
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
#[derive(Debug, Clone, PartialEq)]
pub enum LogLineFault {
    /// Status 400.
    BadRequest(crate::errors::LogLineBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::LogLineUnauthorized),
}

impl wire::Fault for LogLineFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
