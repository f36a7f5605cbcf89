// @generated from Models/Operations/AddPlaylistContentsMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/AddPlaylistContentsMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AddPlaylistContentsMetadata {
    /// Optional. Example: `94`.
    pub rating_key: Option<String>,

    /// Optional. Example: `/playlists/94/items`.
    pub key: Option<String>,

    /// Optional. Example: `com.plexapp.agents.none://972e3047-83d6-4848-a000-261f0af26ba2`.
    pub guid: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `A great playlist`.
    pub title: Option<String>,

    /// Optional. Example: `One of my great playlists`.
    pub summary: Option<String>,

    /// Optional. Example: `false`.
    pub smart: Option<bool>,

    /// Optional. Example: `video`.
    pub playlist_type: Option<String>,

    /// Optional. Example: `/playlists/94/composite/1705800070`.
    pub composite: Option<String>,

    /// Optional. Example: `423000`.
    pub duration: Option<i64>,

    /// Optional. Example: `3`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `1705716458`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1705800070`.
    pub updated_at: Option<i64>,
}

impl wire::Model for AddPlaylistContentsMetadata {
    const NAME: &'static str = "AddPlaylistContentsMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("ratingKey", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("guid", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("summary", wire::STRING),
        wire::Field::Optional("smart", wire::BOOLEAN),
        wire::Field::Optional("playlistType", wire::STRING),
        wire::Field::Optional("composite", wire::STRING),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("leafCount", wire::INTEGER),
        wire::Field::Optional("addedAt", wire::INTEGER),
        wire::Field::Optional("updatedAt", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.guid),
            3 => value.read(&mut self.r#type),
            4 => value.read(&mut self.title),
            5 => value.read(&mut self.summary),
            6 => value.read(&mut self.smart),
            7 => value.read(&mut self.playlist_type),
            8 => value.read(&mut self.composite),
            9 => value.read(&mut self.duration),
            10 => value.read(&mut self.leaf_count),
            11 => value.read(&mut self.added_at),
            12 => value.read(&mut self.updated_at),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.rating_key);
        to.put(&self.key);
        to.put(&self.guid);
        to.put(&self.r#type);
        to.put(&self.title);
        to.put(&self.summary);
        to.put(&self.smart);
        to.put(&self.playlist_type);
        to.put(&self.composite);
        to.put(&self.duration);
        to.put(&self.leaf_count);
        to.put(&self.added_at);
        to.put(&self.updated_at);
    }
}

wire::serde!(AddPlaylistContentsMetadata);
