// @generated from Models/Operations/GetGlobalHubsMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetGlobalHubsMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGlobalHubsMetadata {
    /// Optional. Example: `57070`.
    pub rating_key: Option<String>,

    /// Optional. Example: `/playlists/57070/items`.
    pub key: Option<String>,

    /// Optional. Example: `com.plexapp.agents.none://9fee6c5b-3143-4923-813e-57bd0190056c`.
    pub guid: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `November Movie Day`.
    pub title: Option<String>,

    /// Optional. Example: `Tracks`.
    pub title_sort: Option<String>,

    /// Optional.
    pub summary: Option<String>,

    /// Optional. Example: `false`.
    pub smart: Option<bool>,

    /// Optional. Example: `video`.
    pub playlist_type: Option<String>,

    /// Optional. Example: `/playlists/57070/composite/1668787730`.
    pub composite: Option<String>,

    /// Optional. Example: `playlist://image.smart`.
    pub icon: Option<String>,

    /// Optional. Example: `2`.
    pub view_count: Option<i64>,

    /// Optional. Example: `1668787732`.
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `16873000`.
    pub duration: Option<i64>,

    /// Optional. Example: `3`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `1668779618`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1668787730`.
    pub updated_at: Option<i64>,
}

impl wire::Model for GetGlobalHubsMetadata {
    const NAME: &'static str = "GetGlobalHubsMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("ratingKey"),
        wire::Field::optional("key"),
        wire::Field::optional("guid"),
        wire::Field::optional("type"),
        wire::Field::optional("title"),
        wire::Field::optional("titleSort"),
        wire::Field::optional("summary"),
        wire::Field::optional("smart"),
        wire::Field::optional("playlistType"),
        wire::Field::optional("composite"),
        wire::Field::optional("icon"),
        wire::Field::optional("viewCount"),
        wire::Field::optional("lastViewedAt"),
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
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.guid),
            3 => value.read(&mut self.r#type),
            4 => value.read(&mut self.title),
            5 => value.read(&mut self.title_sort),
            6 => value.read(&mut self.summary),
            7 => value.read(&mut self.smart),
            8 => value.read(&mut self.playlist_type),
            9 => value.read(&mut self.composite),
            10 => value.read(&mut self.icon),
            11 => value.read(&mut self.view_count),
            12 => value.read(&mut self.last_viewed_at),
            13 => value.read(&mut self.duration),
            14 => value.read(&mut self.leaf_count),
            15 => value.read(&mut self.added_at),
            16 => value.read(&mut self.updated_at),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.rating_key)?;
        entries.put(&self.key)?;
        entries.put(&self.guid)?;
        entries.put(&self.r#type)?;
        entries.put(&self.title)?;
        entries.put(&self.title_sort)?;
        entries.put(&self.summary)?;
        entries.put(&self.smart)?;
        entries.put(&self.playlist_type)?;
        entries.put(&self.composite)?;
        entries.put(&self.icon)?;
        entries.put(&self.view_count)?;
        entries.put(&self.last_viewed_at)?;
        entries.put(&self.duration)?;
        entries.put(&self.leaf_count)?;
        entries.put(&self.added_at)?;
        entries.put(&self.updated_at)
    }
}

wire::model!(GetGlobalHubsMetadata);
