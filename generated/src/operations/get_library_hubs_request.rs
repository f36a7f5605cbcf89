// @generated from Models/Operations/GetLibraryHubsRequest.md: change the docs, not this file.

use crate::operations::QueryParamOnlyTransient;
use crate::wire;

/// 3 fields.
#[derive(Default)]
pub struct GetLibraryHubsRequest {
    /// Required.
    #[doc(alias = "sectionId")]
    pub section_id: f64,

    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    #[doc(alias = "onlyTransient")]
    pub only_transient: Option<QueryParamOnlyTransient>,
}

impl GetLibraryHubsRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(section_id: f64) -> Self {
        Self {
            section_id,
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryHubsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryHubsRequest",
        &[
            wire::Field::Required("sectionId", wire::FLOAT),
            wire::Field::Optional("count", wire::FLOAT),
            wire::Field::Optional(
                "onlyTransient",
                wire::shape::<QueryParamOnlyTransient>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.section_id, &mut self.count, &mut self.only_transient))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.section_id, &self.count, &self.only_transient))
    }
}

wire::model!(GetLibraryHubsRequest);

/// `GET /hubs/sections/{sectionId}`.
///
/// The hubs of one library.
#[cfg(feature = "calls")]
impl wire::Call for GetLibraryHubsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getLibraryHubs",
        method: "GET",
        path: "/hubs/sections/{sectionId}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("sectionId"),
            wire::Place::Query("count"),
            wire::Place::Query("onlyTransient"),
        ],
    };
    type Output = wire::Json<crate::operations::GetLibraryHubsResponseBody>;
    type Fault = GetLibraryHubsFault;
}

/// The documented errors of `GET /hubs/sections/{sectionId}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetLibraryHubsFault {
    /// Status 400.
    BadRequest(crate::errors::GetLibraryHubsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetLibraryHubsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetLibraryHubsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
