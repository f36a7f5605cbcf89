// @generated from Models/Operations/CreatePlaylistMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/CreatePlaylistMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePlaylistMetadata {
    /// Optional. Example: `96`.
    pub rating_key: Option<String>,

    /// Optional. Example: `/playlists/96/items`.
    pub key: Option<String>,

    /// Optional. Example: `com.plexapp.agents.none://a2f92937-1408-40e2-b022-63a8a9377e55`.
    pub guid: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `A Great Playlist`.
    pub title: Option<String>,

    /// Optional. Example: `What a great playlist`.
    pub summary: Option<String>,

    /// Optional. Example: `false`.
    pub smart: Option<bool>,

    /// Optional. Example: `video`.
    pub playlist_type: Option<String>,

    /// Optional. Example: `playlist://image.smart`.
    pub icon: Option<String>,

    /// Optional. Example: `1`.
    pub view_count: Option<i64>,

    /// Optional. Example: `1705719589`.
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `1`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `1705719589`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1705724593`.
    pub updated_at: Option<i64>,

    /// Optional. Example: `/playlists/96/composite/1705724593`.
    pub composite: Option<String>,

    /// Optional. Example: `141000`.
    pub duration: Option<i64>,
}

impl wire::Model for CreatePlaylistMetadata {
    const NAME: &'static str = "CreatePlaylistMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("ratingKey", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("guid", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("summary", wire::STRING),
        wire::Field::Optional("smart", wire::BOOLEAN),
        wire::Field::Optional("playlistType", wire::STRING),
        wire::Field::Optional("icon", wire::STRING),
        wire::Field::Optional("viewCount", wire::INTEGER),
        wire::Field::Optional("lastViewedAt", wire::INTEGER),
        wire::Field::Optional("leafCount", wire::INTEGER),
        wire::Field::Optional("addedAt", wire::INTEGER),
        wire::Field::Optional("updatedAt", wire::INTEGER),
        wire::Field::Optional("composite", wire::STRING),
        wire::Field::Optional("duration", wire::INTEGER),
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
            8 => value.read(&mut self.icon),
            9 => value.read(&mut self.view_count),
            10 => value.read(&mut self.last_viewed_at),
            11 => value.read(&mut self.leaf_count),
            12 => value.read(&mut self.added_at),
            13 => value.read(&mut self.updated_at),
            14 => value.read(&mut self.composite),
            15 => value.read(&mut self.duration),
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
        to.put(&self.icon);
        to.put(&self.view_count);
        to.put(&self.last_viewed_at);
        to.put(&self.leaf_count);
        to.put(&self.added_at);
        to.put(&self.updated_at);
        to.put(&self.composite);
        to.put(&self.duration);
    }
}

wire::serde!(CreatePlaylistMetadata);
