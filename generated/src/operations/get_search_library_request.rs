// @generated from Models/Operations/GetSearchLibraryRequest.md: change the docs, not this file.

use crate::operations::GetSearchLibraryQueryParamType;
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetSearchLibraryRequest {
    /// Required. Example: `9518`.
    #[doc(alias = "sectionKey")]
    pub section_key: i64,

    /// Required. Example: `2`.
    pub r#type: GetSearchLibraryQueryParamType,
}

impl GetSearchLibraryRequest {
    /// All fields set.
    #[inline]
    pub fn new(section_key: i64, r#type: GetSearchLibraryQueryParamType) -> Self {
        Self { section_key, r#type }
    }
}

impl wire::Model for GetSearchLibraryRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchLibraryRequest",
        &[
            wire::Field::Required("sectionKey", wire::INTEGER),
            wire::Field::Required(
                "type",
                wire::shape::<GetSearchLibraryQueryParamType>(),
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

wire::model!(GetSearchLibraryRequest);

impl Eq for GetSearchLibraryRequest {}

/// `GET /library/sections/{sectionKey}/search`.
///
/// Searches one library.
#[cfg(feature = "calls")]
impl wire::Call for GetSearchLibraryRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-search-library",
        method: "GET",
        path: "/library/sections/{sectionKey}/search",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("sectionKey"), wire::Place::Query("type")],
    };
    type Output = wire::Json<crate::operations::GetSearchLibraryResponseBody>;
    type Fault = GetSearchLibraryFault;
}

/// The documented errors of `GET /library/sections/{sectionKey}/search`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetSearchLibraryFault {
    /// Status 400.
    BadRequest(crate::errors::GetSearchLibraryBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetSearchLibraryUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetSearchLibraryFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
