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
        wire::Field::optional("content"),
        wire::Field::optional("ratingKey"),
        wire::Field::optional("key"),
        wire::Field::optional("guid"),
        wire::Field::optional("type"),
        wire::Field::optional("title"),
        wire::Field::optional("summary"),
        wire::Field::optional("smart"),
        wire::Field::optional("playlistType"),
        wire::Field::optional("composite"),
        wire::Field::optional("icon"),
        wire::Field::optional("duration"),
        wire::Field::optional("leafCount"),
        wire::Field::optional("addedAt"),
        wire::Field::optional("updatedAt"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.content)?;
        entries.put(&self.rating_key)?;
        entries.put(&self.key)?;
        entries.put(&self.guid)?;
        entries.put(&self.r#type)?;
        entries.put(&self.title)?;
        entries.put(&self.summary)?;
        entries.put(&self.smart)?;
        entries.put(&self.playlist_type)?;
        entries.put(&self.composite)?;
        entries.put(&self.icon)?;
        entries.put(&self.duration)?;
        entries.put(&self.leaf_count)?;
        entries.put(&self.added_at)?;
        entries.put(&self.updated_at)
    }
}

wire::model!(GetPlaylistMetadata);
