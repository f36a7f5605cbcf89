// @generated from Models/Operations/GetWatchListRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{Filter, IncludeCollections, IncludeExternalMedia, Libtype};
use crate::wire;

/// Documented in `Models/Operations/GetWatchListRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    pub fn new(filter: Filter, x_plex_token: impl Into<String>) -> Self {
        Self {
            filter,
            x_plex_token: x_plex_token.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetWatchListRequest {
    const NAME: &'static str = "GetWatchListRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("filter"),
        wire::Field::optional("sort"),
        wire::Field::optional("libtype"),
        wire::Field::optional("maxresults"),
        wire::Field::optional("includeCollections"),
        wire::Field::optional("includeExternalMedia"),
        wire::Field::optional("xPlexContainerStart"),
        wire::Field::optional("xPlexContainerSize"),
        wire::Field::required("xPlexToken"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.filter),
            1 => value.read(&mut self.sort),
            2 => value.read(&mut self.libtype),
            3 => value.read(&mut self.maxresults),
            4 => value.read(&mut self.include_collections),
            5 => value.read(&mut self.include_external_media),
            6 => value.read(&mut self.x_plex_container_start),
            7 => value.read(&mut self.x_plex_container_size),
            8 => value.read(&mut self.x_plex_token),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.filter)?;
        entries.put(&self.sort)?;
        entries.put(&self.libtype)?;
        entries.put(&self.maxresults)?;
        entries.put(&self.include_collections)?;
        entries.put(&self.include_external_media)?;
        entries.put(&self.x_plex_container_start)?;
        entries.put(&self.x_plex_container_size)?;
        entries.put(&self.x_plex_token)
    }
}

wire::model!(GetWatchListRequest);
