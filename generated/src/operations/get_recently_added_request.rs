// @generated from Models/Operations/GetRecentlyAddedRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{IncludeMeta, Type};
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedRequest {
    /// Required.
    pub content_directory_id: i64,

    /// Optional.
    pub pinned_content_directory_id: Option<String>,

    /// Optional. Example: `2`.
    pub section_id: Option<i64>,

    /// Required. Example: `2`.
    pub r#type: Type,

    /// Optional. Example: `1`.
    pub include_meta: Option<IncludeMeta>,

    /// Optional. Example: `0`.
    pub x_plex_container_start: Option<i64>,

    /// Optional. Example: `50`.
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
    const NAME: &'static str = "GetRecentlyAddedRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("contentDirectoryID", wire::INTEGER),
        wire::Field::Optional("pinnedContentDirectoryID", wire::STRING),
        wire::Field::Optional("sectionID", wire::INTEGER),
        wire::Field::Required("type", wire::shape::<Type>()),
        wire::Field::Optional("includeMeta", wire::shape::<IncludeMeta>()),
        wire::Field::Optional("xPlexContainerStart", wire::INTEGER),
        wire::Field::Optional("xPlexContainerSize", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.content_directory_id),
            1 => value.read(&mut self.pinned_content_directory_id),
            2 => value.read(&mut self.section_id),
            3 => value.read(&mut self.r#type),
            4 => value.read(&mut self.include_meta),
            5 => value.read(&mut self.x_plex_container_start),
            6 => value.read(&mut self.x_plex_container_size),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.content_directory_id);
        to.put(&self.pinned_content_directory_id);
        to.put(&self.section_id);
        to.put(&self.r#type);
        to.put(&self.include_meta);
        to.put(&self.x_plex_container_start);
        to.put(&self.x_plex_container_size);
    }
}

wire::serde!(GetRecentlyAddedRequest);

/// `GET /hubs/home/recentlyAdded`.
///
/// What was added of late, for the home screen.
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
