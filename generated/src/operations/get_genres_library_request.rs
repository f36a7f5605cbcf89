// @generated from Models/Operations/GetGenresLibraryRequest.md: change the docs, not this file.

use crate::operations::GetGenresLibraryQueryParamType;
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetGenresLibraryRequest {
    /// Required. Example: `9518`.
    #[doc(alias = "sectionKey")]
    pub section_key: i64,

    /// Required. Example: `2`.
    pub r#type: GetGenresLibraryQueryParamType,
}

impl GetGenresLibraryRequest {
    /// All fields set.
    #[inline]
    pub fn new(section_key: i64, r#type: GetGenresLibraryQueryParamType) -> Self {
        Self { section_key, r#type }
    }
}

impl wire::Model for GetGenresLibraryRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGenresLibraryRequest",
        &[
            wire::Field::Required("sectionKey", wire::INTEGER),
            wire::Field::Required(
                "type",
                wire::shape::<GetGenresLibraryQueryParamType>(),
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

wire::model!(GetGenresLibraryRequest);

impl Eq for GetGenresLibraryRequest {}

/// `GET /library/sections/{sectionKey}/genre`.
///
/// The genres of a library.
#[cfg(feature = "calls")]
impl wire::Call for GetGenresLibraryRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-genres-library",
        method: "GET",
        path: "/library/sections/{sectionKey}/genre",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("sectionKey"), wire::Place::Query("type")],
    };
    type Output = wire::Json<crate::operations::GetGenresLibraryResponseBody>;
    type Fault = GetGenresLibraryFault;
}

/// The documented errors of `GET /library/sections/{sectionKey}/genre`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetGenresLibraryFault {
    /// Status 400.
    BadRequest(crate::errors::GetGenresLibraryBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetGenresLibraryUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetGenresLibraryFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
