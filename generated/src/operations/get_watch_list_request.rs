// @generated from Models/Operations/GetWatchListRequest.md: change the docs, not this file.

use crate::operations::{Filter, IncludeCollections, IncludeExternalMedia, Libtype};
use crate::wire;

/// 9 fields.
#[derive(Default)]
pub struct GetWatchListRequest {
    /// Required.
    pub filter: Filter,

    /// Optional.
    pub sort: Option<String>,

    /// Optional.
    pub libtype: Option<Libtype>,

    /// Optional.
    pub maxresults: Option<i64>,

    /// Optional.
    #[doc(alias = "includeCollections")]
    pub include_collections: Option<IncludeCollections>,

    /// Optional.
    #[doc(alias = "includeExternalMedia")]
    pub include_external_media: Option<IncludeExternalMedia>,

    /// Optional. Example: `0`.
    #[doc(alias = "xPlexContainerStart")]
    pub x_plex_container_start: Option<i64>,

    /// Optional. Example: `50`.
    #[doc(alias = "xPlexContainerSize")]
    pub x_plex_container_size: Option<i64>,

    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
    #[doc(alias = "xPlexToken")]
    pub x_plex_token: String,
}

impl GetWatchListRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(filter: Filter, x_plex_token: impl Into<String>) -> Self {
        Self {
            filter,
            x_plex_token: x_plex_token.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetWatchListRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetWatchListRequest",
        &[
            wire::Field::Required("filter", wire::shape::<Filter>()),
            wire::Field::Optional("sort", wire::STRING),
            wire::Field::Optional("libtype", wire::shape::<Libtype>()),
            wire::Field::Optional("maxresults", wire::INTEGER),
            wire::Field::Optional(
                "includeCollections",
                wire::shape::<IncludeCollections>(),
            ),
            wire::Field::Optional(
                "includeExternalMedia",
                wire::shape::<IncludeExternalMedia>(),
            ),
            wire::Field::Optional("xPlexContainerStart", wire::INTEGER),
            wire::Field::Optional("xPlexContainerSize", wire::INTEGER),
            wire::Field::Required("xPlexToken", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.filter,
                    &mut self.sort,
                    &mut self.libtype,
                    &mut self.maxresults,
                    &mut self.include_collections,
                    &mut self.include_external_media,
                ),
                (
                    &mut self.x_plex_container_start,
                    &mut self.x_plex_container_size,
                    &mut self.x_plex_token,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.filter,
                &self.sort,
                &self.libtype,
                &self.maxresults,
                &self.include_collections,
                &self.include_external_media,
            ),
            (
                &self.x_plex_container_start,
                &self.x_plex_container_size,
                &self.x_plex_token,
            ),
        ))
    }
}

wire::model!(GetWatchListRequest);

impl Eq for GetWatchListRequest {}

/// `GET /library/sections/watchlist/{filter}`.
///
/// What the account wants to watch.
#[cfg(feature = "calls")]
impl wire::Call for GetWatchListRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-watch-list",
        method: "GET",
        path: "/library/sections/watchlist/{filter}",
        server: ::std::option::Option::Some("https://discover.provider.plex.tv"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("filter"),
            wire::Place::Query("sort"),
            wire::Place::Query("libtype"),
            wire::Place::Query("maxresults"),
            wire::Place::Query("includeCollections"),
            wire::Place::Query("includeExternalMedia"),
            wire::Place::Query("X-Plex-Container-Start"),
            wire::Place::Query("X-Plex-Container-Size"),
            wire::Place::Header("X-Plex-Token"),
        ],
    };
    type Output = wire::Json<crate::operations::GetWatchListResponseBody>;
    type Fault = GetWatchListFault;
}

/// The documented errors of `GET /library/sections/watchlist/{filter}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetWatchListFault {
    /// Status 400.
    BadRequest(crate::errors::GetWatchListBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetWatchListUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetWatchListFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
