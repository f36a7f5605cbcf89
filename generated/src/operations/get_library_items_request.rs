// @generated from Models/Operations/GetLibraryItemsRequest.md: change the docs, not this file.

use crate::operations::{
    GetLibraryItemsQueryParamIncludeMeta, GetLibraryItemsQueryParamType, IncludeGuids,
    Tag,
};
use crate::wire;

/// 7 fields.
#[derive(Default)]
pub struct GetLibraryItemsRequest {
    /// Required.
    pub tag: Tag,

    /// Optional. Example: `1`.
    #[doc(alias = "includeGuids")]
    pub include_guids: Option<IncludeGuids>,

    /// Required. Example: `2`.
    pub r#type: GetLibraryItemsQueryParamType,

    /// Required. Example: `9518`.
    #[doc(alias = "sectionKey")]
    pub section_key: i64,

    /// Optional. Example: `1`.
    #[doc(alias = "includeMeta")]
    pub include_meta: Option<GetLibraryItemsQueryParamIncludeMeta>,

    /// Optional. Example: `0`.
    #[doc(alias = "xPlexContainerStart")]
    pub x_plex_container_start: Option<i64>,

    /// Optional. Example: `50`.
    #[doc(alias = "xPlexContainerSize")]
    pub x_plex_container_size: Option<i64>,
}

impl GetLibraryItemsRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        tag: Tag,
        r#type: GetLibraryItemsQueryParamType,
        section_key: i64,
    ) -> Self {
        Self {
            tag,
            r#type,
            section_key,
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryItemsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsRequest",
        &[
            wire::Field::Required("tag", wire::shape::<Tag>()),
            wire::Field::Optional("includeGuids", wire::shape::<IncludeGuids>()),
            wire::Field::Required(
                "type",
                wire::shape::<GetLibraryItemsQueryParamType>(),
            ),
            wire::Field::Required("sectionKey", wire::INTEGER),
            wire::Field::Optional(
                "includeMeta",
                wire::shape::<GetLibraryItemsQueryParamIncludeMeta>(),
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
                    &mut self.tag,
                    &mut self.include_guids,
                    &mut self.r#type,
                    &mut self.section_key,
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
                &self.tag,
                &self.include_guids,
                &self.r#type,
                &self.section_key,
                &self.include_meta,
                &self.x_plex_container_start,
            ),
            (&self.x_plex_container_size,),
        ))
    }
}

wire::model!(GetLibraryItemsRequest);

impl Eq for GetLibraryItemsRequest {}

/// `GET /library/sections/{sectionKey}/{tag}`.
///
/// The items of a library under one of its tags.
#[cfg(feature = "calls")]
impl wire::Call for GetLibraryItemsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-library-items",
        method: "GET",
        path: "/library/sections/{sectionKey}/{tag}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("tag"),
            wire::Place::Query("includeGuids"),
            wire::Place::Query("type"),
            wire::Place::Path("sectionKey"),
            wire::Place::Query("includeMeta"),
            wire::Place::Query("X-Plex-Container-Start"),
            wire::Place::Query("X-Plex-Container-Size"),
        ],
    };
    type Output = wire::Json<crate::operations::GetLibraryItemsResponseBody>;
    type Fault = GetLibraryItemsFault;
}

/// The documented errors of `GET /library/sections/{sectionKey}/{tag}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetLibraryItemsFault {
    /// Status 400.
    BadRequest(crate::errors::GetLibraryItemsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetLibraryItemsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetLibraryItemsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
