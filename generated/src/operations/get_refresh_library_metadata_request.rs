// @generated from Models/Operations/GetRefreshLibraryMetadataRequest.md: change the docs, not this file.

use crate::operations::Force;
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetRefreshLibraryMetadataRequest {
    /// Optional. Example: `0`.
    pub force: Option<Force>,

    /// Required. Example: `9518`.
    #[doc(alias = "sectionKey")]
    pub section_key: i64,
}

impl GetRefreshLibraryMetadataRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(section_key: i64) -> Self {
        Self {
            section_key,
            ..Self::default()
        }
    }
}

impl wire::Model for GetRefreshLibraryMetadataRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRefreshLibraryMetadataRequest",
        &[
            wire::Field::Optional("force", wire::shape::<Force>()),
            wire::Field::Required("sectionKey", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.force, &mut self.section_key))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.force, &self.section_key))
    }
}

wire::model!(GetRefreshLibraryMetadataRequest);

impl Eq for GetRefreshLibraryMetadataRequest {}

/// `GET /library/sections/{sectionKey}/refresh`.
///
/// Has a library's metadata fetched again.
#[cfg(feature = "calls")]
impl wire::Call for GetRefreshLibraryMetadataRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-refresh-library-metadata",
        method: "GET",
        path: "/library/sections/{sectionKey}/refresh",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("force"), wire::Place::Path("sectionKey")],
    };
    type Output = wire::Nothing;
    type Fault = GetRefreshLibraryMetadataFault;
}

/// The documented errors of `GET /library/sections/{sectionKey}/refresh`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetRefreshLibraryMetadataFault {
    /// Status 400.
    BadRequest(crate::errors::GetRefreshLibraryMetadataBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetRefreshLibraryMetadataUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetRefreshLibraryMetadataFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
