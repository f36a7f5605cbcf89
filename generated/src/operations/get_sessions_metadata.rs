// @generated from Models/Operations/GetSessionsMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetSessionsMedia, GetSessionsUser, Player, Session};
use crate::wire;

/// Documented in `Models/Operations/GetSessionsMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionsMetadata {
    /// Optional. Example: `1705543312`.
    pub added_at: Option<i64>,

    /// Optional. Example: `/library/metadata/39904/art/1705310687`.
    pub art: Option<String>,

    /// Optional. Example: `186240`.
    pub duration: Option<i64>,

    /// Optional. Example: `/library/metadata/39904/art/1705310687`.
    pub grandparent_art: Option<String>,

    /// Optional. Example: `plex://artist/5d07bbfd403c6402904a6480`.
    pub grandparent_guid: Option<String>,

    /// Optional. Example: `/library/metadata/39904`.
    pub grandparent_key: Option<String>,

    /// Optional. Example: `39904`.
    pub grandparent_rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/39904/thumb/1705310687`.
    pub grandparent_thumb: Option<String>,

    /// Optional. Example: `Green Day`.
    pub grandparent_title: Option<String>,

    /// Optional. Example: `plex://track/6535834f71f22f36f71a8e8f`.
    pub guid: Option<String>,

    /// Optional. Example: `1`.
    pub index: Option<i64>,

    /// Optional. Example: `/library/metadata/67085`.
    pub key: Option<String>,

    /// Optional. Example: `3`.
    pub library_section_id: Option<String>,

    /// Optional. Example: `/library/sections/3`.
    pub library_section_key: Option<String>,

    /// Optional. Example: `Music`.
    pub library_section_title: Option<String>,

    /// Optional. Example: `1`.
    pub music_analysis_version: Option<String>,

    /// Optional. Example: `The American Dream Is Killing Me`.
    pub original_title: Option<String>,

    /// Optional. Example: `plex://album/65394d6d472b8ab03ef47f12`.
    pub parent_guid: Option<String>,

    /// Optional. Example: `1`.
    pub parent_index: Option<i64>,

    /// Optional. Example: `/library/metadata/67084`.
    pub parent_key: Option<String>,

    /// Optional. Example: `67084`.
    pub parent_rating_key: Option<String>,

    /// Optional. Example: `Reprise Records`.
    pub parent_studio: Option<String>,

    /// Optional. Example: `/library/metadata/67084/thumb/1705543314`.
    pub parent_thumb: Option<String>,

    /// Optional. Example: `Saviors`.
    pub parent_title: Option<String>,

    /// Optional. Example: `2024`.
    pub parent_year: Option<i64>,

    /// Optional. Example: `45885`.
    pub rating_count: Option<i64>,

    /// Optional. Example: `67085`.
    pub rating_key: Option<String>,

    /// Optional. Example: `203`.
    pub session_key: Option<String>,

    /// Optional. Example: `/library/metadata/67084/thumb/1705543314`.
    pub thumb: Option<String>,

    /// Optional. Example: `The American Dream Is Killing Me`.
    pub title: Option<String>,

    /// Optional. Example: `American Dream Is Killing Me`.
    pub title_sort: Option<String>,

    /// Optional. Example: `track`.
    pub r#type: Option<String>,

    /// Optional. Example: `1705543314`.
    pub updated_at: Option<i64>,

    /// Optional. Example: `1000`.
    pub view_offset: Option<i64>,

    /// Optional.
    pub media: Option<Vec<GetSessionsMedia>>,

    /// Optional.
    pub user: Option<GetSessionsUser>,

    /// Optional.
    pub player: Option<Player>,

    /// Optional.
    pub session: Option<Session>,
}

impl wire::Model for GetSessionsMetadata {
    const NAME: &'static str = "GetSessionsMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("addedAt"),
        wire::Field::optional("art"),
        wire::Field::optional("duration"),
        wire::Field::optional("grandparentArt"),
        wire::Field::optional("grandparentGuid"),
        wire::Field::optional("grandparentKey"),
        wire::Field::optional("grandparentRatingKey"),
        wire::Field::optional("grandparentThumb"),
        wire::Field::optional("grandparentTitle"),
        wire::Field::optional("guid"),
        wire::Field::optional("index"),
        wire::Field::optional("key"),
        wire::Field::optional("librarySectionID"),
        wire::Field::optional("librarySectionKey"),
        wire::Field::optional("librarySectionTitle"),
        wire::Field::optional("musicAnalysisVersion"),
        wire::Field::optional("originalTitle"),
        wire::Field::optional("parentGuid"),
        wire::Field::optional("parentIndex"),
        wire::Field::optional("parentKey"),
        wire::Field::optional("parentRatingKey"),
        wire::Field::optional("parentStudio"),
        wire::Field::optional("parentThumb"),
        wire::Field::optional("parentTitle"),
        wire::Field::optional("parentYear"),
        wire::Field::optional("ratingCount"),
        wire::Field::optional("ratingKey"),
        wire::Field::optional("sessionKey"),
        wire::Field::optional("thumb"),
        wire::Field::optional("title"),
        wire::Field::optional("titleSort"),
        wire::Field::optional("type"),
        wire::Field::optional("updatedAt"),
        wire::Field::optional("viewOffset"),
        wire::Field::optional("media"),
        wire::Field::optional("user"),
        wire::Field::optional("player"),
        wire::Field::optional("session"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.added_at),
            1 => value.read(&mut self.art),
            2 => value.read(&mut self.duration),
            3 => value.read(&mut self.grandparent_art),
            4 => value.read(&mut self.grandparent_guid),
            5 => value.read(&mut self.grandparent_key),
            6 => value.read(&mut self.grandparent_rating_key),
            7 => value.read(&mut self.grandparent_thumb),
            8 => value.read(&mut self.grandparent_title),
            9 => value.read(&mut self.guid),
            10 => value.read(&mut self.index),
            11 => value.read(&mut self.key),
            12 => value.read(&mut self.library_section_id),
            13 => value.read(&mut self.library_section_key),
            14 => value.read(&mut self.library_section_title),
            15 => value.read(&mut self.music_analysis_version),
            16 => value.read(&mut self.original_title),
            17 => value.read(&mut self.parent_guid),
            18 => value.read(&mut self.parent_index),
            19 => value.read(&mut self.parent_key),
            20 => value.read(&mut self.parent_rating_key),
            21 => value.read(&mut self.parent_studio),
            22 => value.read(&mut self.parent_thumb),
            23 => value.read(&mut self.parent_title),
            24 => value.read(&mut self.parent_year),
            25 => value.read(&mut self.rating_count),
            26 => value.read(&mut self.rating_key),
            27 => value.read(&mut self.session_key),
            28 => value.read(&mut self.thumb),
            29 => value.read(&mut self.title),
            30 => value.read(&mut self.title_sort),
            31 => value.read(&mut self.r#type),
            32 => value.read(&mut self.updated_at),
            33 => value.read(&mut self.view_offset),
            34 => value.read(&mut self.media),
            35 => value.read(&mut self.user),
            36 => value.read(&mut self.player),
            37 => value.read(&mut self.session),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.added_at)?;
        entries.put(&self.art)?;
        entries.put(&self.duration)?;
        entries.put(&self.grandparent_art)?;
        entries.put(&self.grandparent_guid)?;
        entries.put(&self.grandparent_key)?;
        entries.put(&self.grandparent_rating_key)?;
        entries.put(&self.grandparent_thumb)?;
        entries.put(&self.grandparent_title)?;
        entries.put(&self.guid)?;
        entries.put(&self.index)?;
        entries.put(&self.key)?;
        entries.put(&self.library_section_id)?;
        entries.put(&self.library_section_key)?;
        entries.put(&self.library_section_title)?;
        entries.put(&self.music_analysis_version)?;
        entries.put(&self.original_title)?;
        entries.put(&self.parent_guid)?;
        entries.put(&self.parent_index)?;
        entries.put(&self.parent_key)?;
        entries.put(&self.parent_rating_key)?;
        entries.put(&self.parent_studio)?;
        entries.put(&self.parent_thumb)?;
        entries.put(&self.parent_title)?;
        entries.put(&self.parent_year)?;
        entries.put(&self.rating_count)?;
        entries.put(&self.rating_key)?;
        entries.put(&self.session_key)?;
        entries.put(&self.thumb)?;
        entries.put(&self.title)?;
        entries.put(&self.title_sort)?;
        entries.put(&self.r#type)?;
        entries.put(&self.updated_at)?;
        entries.put(&self.view_offset)?;
        entries.put(&self.media)?;
        entries.put(&self.user)?;
        entries.put(&self.player)?;
        entries.put(&self.session)
    }
}

wire::model!(GetSessionsMetadata);
