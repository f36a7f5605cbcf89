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

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    pub media: Option<Vec<GetSessionsMedia>>,

    /// Optional. The JSON key is `User` (says `wire.toml`).
    pub user: Option<GetSessionsUser>,

    /// Optional. The JSON key is `Player` (says `wire.toml`).
    pub player: Option<Player>,

    /// Optional. The JSON key is `Session` (says `wire.toml`).
    pub session: Option<Session>,
}

impl wire::Model for GetSessionsMetadata {
    const NAME: &'static str = "GetSessionsMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("addedAt", wire::INTEGER),
        wire::Field::Optional("art", wire::STRING),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("grandparentArt", wire::STRING),
        wire::Field::Optional("grandparentGuid", wire::STRING),
        wire::Field::Optional("grandparentKey", wire::STRING),
        wire::Field::Optional("grandparentRatingKey", wire::STRING),
        wire::Field::Optional("grandparentThumb", wire::STRING),
        wire::Field::Optional("grandparentTitle", wire::STRING),
        wire::Field::Optional("guid", wire::STRING),
        wire::Field::Optional("index", wire::INTEGER),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("librarySectionID", wire::STRING),
        wire::Field::Optional("librarySectionKey", wire::STRING),
        wire::Field::Optional("librarySectionTitle", wire::STRING),
        wire::Field::Optional("musicAnalysisVersion", wire::STRING),
        wire::Field::Optional("originalTitle", wire::STRING),
        wire::Field::Optional("parentGuid", wire::STRING),
        wire::Field::Optional("parentIndex", wire::INTEGER),
        wire::Field::Optional("parentKey", wire::STRING),
        wire::Field::Optional("parentRatingKey", wire::STRING),
        wire::Field::Optional("parentStudio", wire::STRING),
        wire::Field::Optional("parentThumb", wire::STRING),
        wire::Field::Optional("parentTitle", wire::STRING),
        wire::Field::Optional("parentYear", wire::INTEGER),
        wire::Field::Optional("ratingCount", wire::INTEGER),
        wire::Field::Optional("ratingKey", wire::STRING),
        wire::Field::Optional("sessionKey", wire::STRING),
        wire::Field::Optional("thumb", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("titleSort", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("updatedAt", wire::INTEGER),
        wire::Field::Optional("viewOffset", wire::INTEGER),
        wire::Field::Optional("Media", wire::shape::<Vec<GetSessionsMedia>>()),
        wire::Field::Optional("User", wire::shape::<GetSessionsUser>()),
        wire::Field::Optional("Player", wire::shape::<Player>()),
        wire::Field::Optional("Session", wire::shape::<Session>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.added_at);
        to.put(&self.art);
        to.put(&self.duration);
        to.put(&self.grandparent_art);
        to.put(&self.grandparent_guid);
        to.put(&self.grandparent_key);
        to.put(&self.grandparent_rating_key);
        to.put(&self.grandparent_thumb);
        to.put(&self.grandparent_title);
        to.put(&self.guid);
        to.put(&self.index);
        to.put(&self.key);
        to.put(&self.library_section_id);
        to.put(&self.library_section_key);
        to.put(&self.library_section_title);
        to.put(&self.music_analysis_version);
        to.put(&self.original_title);
        to.put(&self.parent_guid);
        to.put(&self.parent_index);
        to.put(&self.parent_key);
        to.put(&self.parent_rating_key);
        to.put(&self.parent_studio);
        to.put(&self.parent_thumb);
        to.put(&self.parent_title);
        to.put(&self.parent_year);
        to.put(&self.rating_count);
        to.put(&self.rating_key);
        to.put(&self.session_key);
        to.put(&self.thumb);
        to.put(&self.title);
        to.put(&self.title_sort);
        to.put(&self.r#type);
        to.put(&self.updated_at);
        to.put(&self.view_offset);
        to.put(&self.media);
        to.put(&self.user);
        to.put(&self.player);
        to.put(&self.session);
    }
}

wire::serde!(GetSessionsMetadata);
