// @generated from Models/Operations/GetPlaylistContentsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetPlaylistContentsMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistContentsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistContentsMediaContainer {
    /// Optional. Example: `2`.
    pub size: Option<i64>,

    /// Optional. Example: `/playlists/95/composite/1705717521`.
    pub composite: Option<String>,

    /// Optional. Example: `282`.
    pub duration: Option<i64>,

    /// Optional. Example: `2`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `video`.
    pub playlist_type: Option<String>,

    /// Optional. Example: `95`.
    pub rating_key: Option<String>,

    /// Optional. Example: `true`.
    pub smart: Option<bool>,

    /// Optional. Example: `Smart Movie Playlist`.
    pub title: Option<String>,

    /// Optional.
    pub metadata: Option<Vec<GetPlaylistContentsMetadata>>,
}

impl wire::Model for GetPlaylistContentsMediaContainer {
    const NAME: &'static str = "GetPlaylistContentsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("composite"),
        wire::Field::optional("duration"),
        wire::Field::optional("leafCount"),
        wire::Field::optional("playlistType"),
        wire::Field::optional("ratingKey"),
        wire::Field::optional("smart"),
        wire::Field::optional("title"),
        wire::Field::optional("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.composite),
            2 => value.read(&mut self.duration),
            3 => value.read(&mut self.leaf_count),
            4 => value.read(&mut self.playlist_type),
            5 => value.read(&mut self.rating_key),
            6 => value.read(&mut self.smart),
            7 => value.read(&mut self.title),
            8 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.composite)?;
        entries.put(&self.duration)?;
        entries.put(&self.leaf_count)?;
        entries.put(&self.playlist_type)?;
        entries.put(&self.rating_key)?;
        entries.put(&self.smart)?;
        entries.put(&self.title)?;
        entries.put(&self.metadata)
    }
}

wire::model!(GetPlaylistContentsMediaContainer);
