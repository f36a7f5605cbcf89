// @generated from Models/Operations/GetLibrarySectionsAllRequest.md: change the docs, not this file.

use crate::operations::{
    GetLibrarySectionsAllQueryParamIncludeMeta, GetLibrarySectionsAllQueryParamType,
    IncludeAdvanced, QueryParamIncludeCollections, QueryParamIncludeExternalMedia,
    QueryParamIncludeGuids,
};
use crate::wire;

/// 9 fields.
#[derive(Default)]
pub struct GetLibrarySectionsAllRequest {
    /// Required. Example: `9518`.
    #[doc(alias = "sectionKey")]
    pub section_key: i64,

    /// Required. Example: `2`.
    pub r#type: GetLibrarySectionsAllQueryParamType,

    /// Optional. Example: `1`.
    #[doc(alias = "includeMeta")]
    pub include_meta: Option<GetLibrarySectionsAllQueryParamIncludeMeta>,

    /// Optional. Example: `1`.
    #[doc(alias = "includeGuids")]
    pub include_guids: Option<QueryParamIncludeGuids>,

    /// Optional. Example: `1`.
    #[doc(alias = "includeAdvanced")]
    pub include_advanced: Option<IncludeAdvanced>,

    /// Optional. Example: `1`.
    #[doc(alias = "includeCollections")]
    pub include_collections: Option<QueryParamIncludeCollections>,

    /// Optional. Example: `1`.
    #[doc(alias = "includeExternalMedia")]
    pub include_external_media: Option<QueryParamIncludeExternalMedia>,

    /// Optional. Example: `0`.
    #[doc(alias = "xPlexContainerStart")]
    pub x_plex_container_start: Option<i64>,

    /// Optional. Example: `50`.
    #[doc(alias = "xPlexContainerSize")]
    pub x_plex_container_size: Option<i64>,
}

impl GetLibrarySectionsAllRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(section_key: i64, r#type: GetLibrarySectionsAllQueryParamType) -> Self {
        Self {
            section_key,
            r#type,
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibrarySectionsAllRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllRequest",
        &[
            wire::Field::Required("sectionKey", wire::INTEGER),
            wire::Field::Required(
                "type",
                wire::shape::<GetLibrarySectionsAllQueryParamType>(),
            ),
            wire::Field::Optional(
                "includeMeta",
                wire::shape::<GetLibrarySectionsAllQueryParamIncludeMeta>(),
            ),
            wire::Field::Optional(
                "includeGuids",
                wire::shape::<QueryParamIncludeGuids>(),
            ),
            wire::Field::Optional("includeAdvanced", wire::shape::<IncludeAdvanced>()),
            wire::Field::Optional(
                "includeCollections",
                wire::shape::<QueryParamIncludeCollections>(),
            ),
            wire::Field::Optional(
                "includeExternalMedia",
                wire::shape::<QueryParamIncludeExternalMedia>(),
            ),
            wire::Field::Optional("xPlexContainerStart", wire::INTEGER),
            wire::Field::Optional("xPlexContainerSize", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.section_key,
                    &mut self.r#type,
                    &mut self.include_meta,
                    &mut self.include_guids,
                    &mut self.include_advanced,
                    &mut self.include_collections,
                ),
                (
                    &mut self.include_external_media,
                    &mut self.x_plex_container_start,
                    &mut self.x_plex_container_size,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.section_key,
                &self.r#type,
                &self.include_meta,
                &self.include_guids,
                &self.include_advanced,
                &self.include_collections,
            ),
            (
                &self.include_external_media,
                &self.x_plex_container_start,
                &self.x_plex_container_size,
            ),
        ))
    }
}

wire::model!(GetLibrarySectionsAllRequest);

impl Eq for GetLibrarySectionsAllRequest {}

/// `GET /library/sections/{sectionKey}/all`.
///
/// Every item of a library.
#[cfg(feature = "calls")]
impl wire::Call for GetLibrarySectionsAllRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-library-sections-all",
        method: "GET",
        path: "/library/sections/{sectionKey}/all",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("sectionKey"),
            wire::Place::Query("type"),
            wire::Place::Query("includeMeta"),
            wire::Place::Query("includeGuids"),
            wire::Place::Query("includeAdvanced"),
            wire::Place::Query("includeCollections"),
            wire::Place::Query("includeExternalMedia"),
            wire::Place::Query("X-Plex-Container-Start"),
            wire::Place::Query("X-Plex-Container-Size"),
        ],
    };
    type Output = wire::Json<crate::operations::GetLibrarySectionsAllResponseBody>;
    type Fault = GetLibrarySectionsAllFault;
}

/// The documented errors of `GET /library/sections/{sectionKey}/all`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetLibrarySectionsAllFault {
    /// Status 400.
    BadRequest(crate::errors::GetLibrarySectionsAllBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetLibrarySectionsAllUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetLibrarySectionsAllFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
