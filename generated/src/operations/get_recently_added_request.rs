// @generated from Models/Operations/GetRecentlyAddedRequest.md: change the docs, not this file.

use crate::operations::{IncludeMeta, Type};
use crate::wire;

/// 7 fields.
#[derive(Default)]
pub struct GetRecentlyAddedRequest {
    /// Required.
    #[doc(alias = "contentDirectoryID")]
    pub content_directory_id: i64,

    /// Optional.
    #[doc(alias = "pinnedContentDirectoryID")]
    pub pinned_content_directory_id: Option<String>,

    /// Optional. Example: `2`.
    #[doc(alias = "sectionID")]
    pub section_id: Option<i64>,

    /// Required. Example: `2`.
    pub r#type: Type,

    /// Optional. Example: `1`.
    #[doc(alias = "includeMeta")]
    pub include_meta: Option<IncludeMeta>,

    /// Optional. Example: `0`.
    #[doc(alias = "xPlexContainerStart")]
    pub x_plex_container_start: Option<i64>,

    /// Optional. Example: `50`.
    #[doc(alias = "xPlexContainerSize")]
    pub x_plex_container_size: Option<i64>,
}

impl GetRecentlyAddedRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(content_directory_id: i64, r#type: Type) -> Self {
        Self {
            content_directory_id,
            r#type,
            ..Self::default()
        }
    }
}

impl wire::Model for GetRecentlyAddedRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedRequest",
        &[
            wire::Field::Required("contentDirectoryID", wire::INTEGER),
            wire::Field::Optional("pinnedContentDirectoryID", wire::STRING),
            wire::Field::Optional("sectionID", wire::INTEGER),
            wire::Field::Required("type", wire::shape::<Type>()),
            wire::Field::Optional("includeMeta", wire::shape::<IncludeMeta>()),
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

wire::model!(GetRecentlyAddedRequest);

impl Eq for GetRecentlyAddedRequest {}

/// `GET /hubs/home/recentlyAdded`.
///
/// What was added of late, for the home screen.
#[cfg(feature = "calls")]
impl wire::Call for GetRecentlyAddedRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-recently-added",
        method: "GET",
        path: "/hubs/home/recentlyAdded",
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
    type Output = wire::Json<crate::operations::GetRecentlyAddedResponseBody>;
    type Fault = wire::NoFault;
}
