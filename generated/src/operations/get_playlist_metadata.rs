// @generated from Models/Operations/GetPlaylistMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetPlaylistMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistMetadata {
    /// Optional. Example: `library://x/directory/%2Flibrary%2Fsections%2F1%2Fall%3Ftype%3D1%26push%3D1%26title%3D2%26or%3D1%26title%3DSerenity%26pop%3D1`.
    pub content: Option<String>,

    /// Optional. Example: `95`.
    pub rating_key: Option<String>,

    /// Optional. Example: `/playlists/95/items`.
    pub key: Option<String>,

    /// Optional. Example: `com.plexapp.agents.none://87425529-380f-44b8-a689-9a0537e7ec91`.
    pub guid: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `Smart Movie Playlist`.
    pub title: Option<String>,

    /// Optional.
    pub summary: Option<String>,

    /// Optional. Example: `true`.
    pub smart: Option<bool>,

    /// Optional. Example: `video`.
    pub playlist_type: Option<String>,

    /// Optional. Example: `/playlists/95/composite/1705717387`.
    pub composite: Option<String>,

    /// Optional. Example: `playlist://image.smart`.
    pub icon: Option<String>,

    /// Optional. Example: `282000`.
    pub duration: Option<i64>,

    /// Optional. Example: `2`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `1705716493`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1705717387`.
    pub updated_at: Option<i64>,
}

impl wire::Model for GetPlaylistMetadata {
    const NAME: &'static str = "GetPlaylistMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("content", wire::STRING),
        wire::Field::Optional("ratingKey", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("guid", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("summary", wire::STRING),
        wire::Field::Optional("smart", wire::BOOLEAN),
        wire::Field::Optional("playlistType", wire::STRING),
        wire::Field::Optional("composite", wire::STRING),
        wire::Field::Optional("icon", wire::STRING),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("leafCount", wire::INTEGER),
        wire::Field::Optional("addedAt", wire::INTEGER),
        wire::Field::Optional("updatedAt", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.content),
            1 => value.read(&mut self.rating_key),
            2 => value.read(&mut self.key),
            3 => value.read(&mut self.guid),
            4 => value.read(&mut self.r#type),
            5 => value.read(&mut self.title),
            6 => value.read(&mut self.summary),
            7 => value.read(&mut self.smart),
            8 => value.read(&mut self.playlist_type),
            9 => value.read(&mut self.composite),
            10 => value.read(&mut self.icon),
            11 => value.read(&mut self.duration),
            12 => value.read(&mut self.leaf_count),
            13 => value.read(&mut self.added_at),
            14 => value.read(&mut self.updated_at),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.content);
        to.put(&self.rating_key);
        to.put(&self.key);
        to.put(&self.guid);
        to.put(&self.r#type);
        to.put(&self.title);
        to.put(&self.summary);
        to.put(&self.smart);
        to.put(&self.playlist_type);
        to.put(&self.composite);
        to.put(&self.icon);
        to.put(&self.duration);
        to.put(&self.leaf_count);
        to.put(&self.added_at);
        to.put(&self.updated_at);
    }
}

wire::serde!(GetPlaylistMetadata);
