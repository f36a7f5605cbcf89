// @generated from Models/Operations/GetRecentlyAddedLibraryRequest.md: change the docs, not this file.

use crate::operations::{QueryParamIncludeMeta, QueryParamType};
use crate::wire;

/// 7 fields.
#[derive(Default)]
pub struct GetRecentlyAddedLibraryRequest {
    /// Optional. Example: `2`.
    #[doc(alias = "contentDirectoryID")]
    pub content_directory_id: Option<i64>,

    /// Optional. Example:
    ///
    /// ```json
    /// [
    /// 3,
    /// 5,
    /// 7,
    /// 13,
    /// 12,
    /// 1,
    /// 6,
    /// 14,
    /// 2,
    /// 10,
    /// 16,
    /// 17
    /// ]
    /// ```
    #[doc(alias = "pinnedContentDirectoryID")]
    pub pinned_content_directory_id: Option<Vec<i64>>,

    /// Optional. Example: `2`.
    #[doc(alias = "sectionID")]
    pub section_id: Option<i64>,

    /// Required. Example: `2`.
    pub r#type: QueryParamType,

    /// Optional. Example: `1`.
    #[doc(alias = "includeMeta")]
    pub include_meta: Option<QueryParamIncludeMeta>,

    /// Optional. Example: `0`.
    #[doc(alias = "xPlexContainerStart")]
    pub x_plex_container_start: Option<i64>,

    /// Optional. Example: `50`.
    #[doc(alias = "xPlexContainerSize")]
    pub x_plex_container_size: Option<i64>,
}

impl GetRecentlyAddedLibraryRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(r#type: QueryParamType) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl wire::Model for GetRecentlyAddedLibraryRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryRequest",
        &[
            wire::Field::Optional("contentDirectoryID", wire::INTEGER),
            wire::Field::Optional("pinnedContentDirectoryID", wire::shape::<Vec<i64>>()),
            wire::Field::Optional("sectionID", wire::INTEGER),
            wire::Field::Required("type", wire::shape::<QueryParamType>()),
            wire::Field::Optional("includeMeta", wire::shape::<QueryParamIncludeMeta>()),
            wire::Field::Optional("xPlexContainerStart", wire::INTEGER),
            wire::Field::Optional("xPlexContainerSize", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.content_directory_id,
                    &mut self.pinned_content_directory_id,
                    &mut self.section_id,
                    &mut self.r#type,
                    &mut self.include_meta,
                    &mut self.x_plex_container_start,
                ),
                (&mut self.x_plex_container_size,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.content_directory_id,
                &self.pinned_content_directory_id,
                &self.section_id,
                &self.r#type,
                &self.include_meta,
                &self.x_plex_container_start,
            ),
            (&self.x_plex_container_size,),
        ))
    }
}

wire::model!(GetRecentlyAddedLibraryRequest);

impl Eq for GetRecentlyAddedLibraryRequest {}

/// `GET /library/recentlyAdded`.
///
/// What was added of late to the libraries.
#[cfg(feature = "calls")]
impl wire::Call for GetRecentlyAddedLibraryRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-recently-added-library",
        method: "GET",
        path: "/library/recentlyAdded",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("contentDirectoryID"),
            wire::Place::Query("pinnedContentDirectoryID"),
            wire::Place::Query("sectionID"),
            wire::Place::Query("type"),
            wire::Place::Query("includeMeta"),
            wire::Place::Query("X-Plex-Container-Start"),
            wire::Place::Query("X-Plex-Container-Size"),
        ],
    };
    type Output = wire::Json<crate::operations::GetRecentlyAddedLibraryResponseBody>;
    type Fault = GetRecentlyAddedLibraryFault;
}

/// The documented errors of `GET /library/recentlyAdded`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetRecentlyAddedLibraryFault {
    /// Status 400.
    BadRequest(crate::errors::GetRecentlyAddedLibraryBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetRecentlyAddedLibraryUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetRecentlyAddedLibraryFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
