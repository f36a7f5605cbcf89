// @generated from Models/Operations/GetWatchListRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{Filter, IncludeCollections, IncludeExternalMedia, Libtype};
use crate::wire;

/// Documented in `Models/Operations/GetWatchListRequest.md`.
#[derive(Clone, Default)]
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
    pub include_collections: Option<IncludeCollections>,

    /// Optional.
    pub include_external_media: Option<IncludeExternalMedia>,

    /// Optional. Example: `0`.
    pub x_plex_container_start: Option<i64>,

    /// Optional. Example: `50`.
    pub x_plex_container_size: Option<i64>,

    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
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

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.filter,
                &mut self.sort,
                &mut self.libtype,
                &mut self.maxresults,
                &mut self.include_collections,
                &mut self.include_external_media,
                &mut self.x_plex_container_start,
                &mut self.x_plex_container_size,
                &mut self.x_plex_token,
            ))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.filter,
            &self.sort,
            &self.libtype,
            &self.maxresults,
            &self.include_collections,
            &self.include_external_media,
            &self.x_plex_container_start,
            &self.x_plex_container_size,
            &self.x_plex_token,
        ))
    }
}

wire::model!(GetWatchListRequest);
