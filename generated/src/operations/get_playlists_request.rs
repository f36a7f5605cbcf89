// @generated from Models/Operations/GetPlaylistsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{PlaylistType, QueryParamSmart};
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistsRequest {
    /// Optional.
    pub playlist_type: Option<PlaylistType>,

    /// Optional.
    pub smart: Option<QueryParamSmart>,
}

impl wire::Model for GetPlaylistsRequest {
    const NAME: &'static str = "GetPlaylistsRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("playlistType"),
        wire::Field::optional("smart"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.playlist_type),
            1 => value.read(&mut self.smart),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.playlist_type)?;
        entries.put(&self.smart)
    }
}

wire::model!(GetPlaylistsRequest);
