// @generated from Models/Operations/PerformVoiceSearchRequest.md: change the docs, not this file.

use crate::wire;

/// 3 fields.
#[derive(Default)]
pub struct PerformVoiceSearchRequest {
    /// Required. Example: `dead+poop`.
    pub query: String,

    /// Optional.
    #[doc(alias = "sectionId")]
    pub section_id: Option<f64>,

    /// Optional. Example: `5`.
    pub limit: Option<f64>,
}

impl PerformVoiceSearchRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for PerformVoiceSearchRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "PerformVoiceSearchRequest",
        &[
            wire::Field::Required("query", wire::STRING),
            wire::Field::Optional("sectionId", wire::FLOAT),
            wire::Field::Optional("limit", wire::FLOAT),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.query, &mut self.section_id, &mut self.limit))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.query, &self.section_id, &self.limit))
    }
}

wire::model!(PerformVoiceSearchRequest);

/// `GET /hubs/search/voice`.
///
/// Searches for what was said rather than typed.
#[cfg(feature = "calls")]
impl wire::Call for PerformVoiceSearchRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "performVoiceSearch",
        method: "GET",
        path: "/hubs/search/voice",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("query"),
            wire::Place::Query("sectionId"),
            wire::Place::Query("limit"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = PerformVoiceSearchFault;
}

/// The documented errors of `GET /hubs/search/voice`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum PerformVoiceSearchFault {
    /// Status 400.
    BadRequest(crate::errors::PerformVoiceSearchBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::PerformVoiceSearchUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for PerformVoiceSearchFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
