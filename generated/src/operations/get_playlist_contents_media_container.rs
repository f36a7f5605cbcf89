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

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetPlaylistContentsMetadata>>,
}

impl wire::Model for GetPlaylistContentsMediaContainer {
    const NAME: &'static str = "GetPlaylistContentsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("composite", wire::STRING),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("leafCount", wire::INTEGER),
        wire::Field::Optional("playlistType", wire::STRING),
        wire::Field::Optional("ratingKey", wire::STRING),
        wire::Field::Optional("smart", wire::BOOLEAN),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional(
            "Metadata",
            wire::shape::<Vec<GetPlaylistContentsMetadata>>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.composite);
        to.put(&self.duration);
        to.put(&self.leaf_count);
        to.put(&self.playlist_type);
        to.put(&self.rating_key);
        to.put(&self.smart);
        to.put(&self.title);
        to.put(&self.metadata);
    }
}

wire::serde!(GetPlaylistContentsMediaContainer);
