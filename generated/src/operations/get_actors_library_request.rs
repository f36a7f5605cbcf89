// @generated from Models/Operations/GetActorsLibraryRequest.md: change the docs, not this file.

use crate::operations::GetActorsLibraryQueryParamType;
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetActorsLibraryRequest {
    /// Required. Example: `9518`.
    #[doc(alias = "sectionKey")]
    pub section_key: i64,

    /// Required. Example: `2`.
    pub r#type: GetActorsLibraryQueryParamType,
}

impl GetActorsLibraryRequest {
    /// All fields set.
    #[inline]
    pub fn new(section_key: i64, r#type: GetActorsLibraryQueryParamType) -> Self {
        Self { section_key, r#type }
    }
}

impl wire::Model for GetActorsLibraryRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetActorsLibraryRequest",
        &[
            wire::Field::Required("sectionKey", wire::INTEGER),
            wire::Field::Required(
                "type",
                wire::shape::<GetActorsLibraryQueryParamType>(),
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

wire::model!(GetActorsLibraryRequest);

impl Eq for GetActorsLibraryRequest {}

/// `GET /library/sections/{sectionKey}/actor`.
///
/// The actors of a library.
#[cfg(feature = "calls")]
impl wire::Call for GetActorsLibraryRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-actors-library",
        method: "GET",
        path: "/library/sections/{sectionKey}/actor",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("sectionKey"), wire::Place::Query("type")],
    };
    type Output = wire::Json<crate::operations::GetActorsLibraryResponseBody>;
    type Fault = GetActorsLibraryFault;
}

/// The documented errors of `GET /library/sections/{sectionKey}/actor`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetActorsLibraryFault {
    /// Status 400.
    BadRequest(crate::errors::GetActorsLibraryBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetActorsLibraryUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetActorsLibraryFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
