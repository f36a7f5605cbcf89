// @generated from Models/Operations/GetCountriesLibraryRequest.md: change the docs, not this file.

use crate::operations::GetCountriesLibraryQueryParamType;
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetCountriesLibraryRequest {
    /// Required. Example: `9518`.
    #[doc(alias = "sectionKey")]
    pub section_key: i64,

    /// Required. Example: `2`.
    pub r#type: GetCountriesLibraryQueryParamType,
}

impl GetCountriesLibraryRequest {
    /// All fields set.
    #[inline]
    pub fn new(section_key: i64, r#type: GetCountriesLibraryQueryParamType) -> Self {
        Self { section_key, r#type }
    }
}

impl wire::Model for GetCountriesLibraryRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetCountriesLibraryRequest",
        &[
            wire::Field::Required("sectionKey", wire::INTEGER),
            wire::Field::Required(
                "type",
                wire::shape::<GetCountriesLibraryQueryParamType>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.section_key, &mut self.r#type))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.section_key, &self.r#type))
    }
}

wire::model!(GetCountriesLibraryRequest);

impl Eq for GetCountriesLibraryRequest {}

/// `GET /library/sections/{sectionKey}/country`.
///
/// The countries of a library.
#[cfg(feature = "calls")]
impl wire::Call for GetCountriesLibraryRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-countries-library",
        method: "GET",
        path: "/library/sections/{sectionKey}/country",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("sectionKey"), wire::Place::Query("type")],
    };
    type Output = wire::Json<crate::operations::GetCountriesLibraryResponseBody>;
    type Fault = GetCountriesLibraryFault;
}

/// The documented errors of `GET /library/sections/{sectionKey}/country`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetCountriesLibraryFault {
    /// Status 400.
    BadRequest(crate::errors::GetCountriesLibraryBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetCountriesLibraryUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetCountriesLibraryFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
