// @generated from Models/Operations/GetLibraryDetailsRequest.md: change the docs, not this file.

use crate::operations::IncludeDetails;
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetLibraryDetailsRequest {
    /// Optional.
    #[doc(alias = "includeDetails")]
    pub include_details: Option<IncludeDetails>,

    /// Required. Example: `9518`.
    #[doc(alias = "sectionKey")]
    pub section_key: i64,
}

impl GetLibraryDetailsRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(section_key: i64) -> Self {
        Self {
            section_key,
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryDetailsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsRequest",
        &[
            wire::Field::Optional("includeDetails", wire::shape::<IncludeDetails>()),
            wire::Field::Required("sectionKey", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.include_details, &mut self.section_key))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.include_details, &self.section_key))
    }
}

wire::model!(GetLibraryDetailsRequest);

impl Eq for GetLibraryDetailsRequest {}

/// `GET /library/sections/{sectionKey}`.
///
/// How a library is set up, with its filters and sorts.
#[cfg(feature = "calls")]
impl wire::Call for GetLibraryDetailsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-library-details",
        method: "GET",
        path: "/library/sections/{sectionKey}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("includeDetails"), wire::Place::Path("sectionKey")],
    };
    type Output = wire::Json<crate::operations::GetLibraryDetailsResponseBody>;
    type Fault = GetLibraryDetailsFault;
}

/// The documented errors of `GET /library/sections/{sectionKey}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetLibraryDetailsFault {
    /// Status 400.
    BadRequest(crate::errors::GetLibraryDetailsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetLibraryDetailsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetLibraryDetailsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
