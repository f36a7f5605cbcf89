// @generated from Models/Operations/GetSessionsMetadata.md: change the docs, not this file.

use crate::operations::{GetSessionsMedia, GetSessionsUser, Player, Session};
use crate::wire;

/// 38 fields; part of
/// [`GetSessionsMediaContainer`](crate::operations::GetSessionsMediaContainer).
#[derive(Default)]
pub struct GetSessionsMetadata {
    /// Optional. Example: `1705543312`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional. Example: `/library/metadata/39904/art/1705310687`.
    pub art: Option<String>,

    /// Optional. Example: `186240`.
    pub duration: Option<i64>,

    /// Optional. Example: `/library/metadata/39904/art/1705310687`.
    #[doc(alias = "grandparentArt")]
    pub grandparent_art: Option<String>,

    /// Optional. Example: `plex://artist/5d07bbfd403c6402904a6480`.
    #[doc(alias = "grandparentGuid")]
    pub grandparent_guid: Option<String>,

    /// Optional. Example: `/library/metadata/39904`.
    #[doc(alias = "grandparentKey")]
    pub grandparent_key: Option<String>,

    /// Optional. Example: `39904`.
    #[doc(alias = "grandparentRatingKey")]
    pub grandparent_rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/39904/thumb/1705310687`.
    #[doc(alias = "grandparentThumb")]
    pub grandparent_thumb: Option<String>,

    /// Optional. Example: `Green Day`.
    #[doc(alias = "grandparentTitle")]
    pub grandparent_title: Option<String>,

    /// Optional. Example: `plex://track/6535834f71f22f36f71a8e8f`.
    pub guid: Option<String>,

    /// Optional. Example: `1`.
    pub index: Option<i64>,

    /// Optional. Example: `/library/metadata/67085`.
    pub key: Option<String>,

    /// Optional. Example: `3`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<String>,

    /// Optional. Example: `/library/sections/3`.
    #[doc(alias = "librarySectionKey")]
    pub library_section_key: Option<String>,

    /// Optional. Example: `Music`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "musicAnalysisVersion")]
    pub music_analysis_version: Option<String>,

    /// Optional. Example: `The American Dream Is Killing Me`.
    #[doc(alias = "originalTitle")]
    pub original_title: Option<String>,

    /// Optional. Example: `plex://album/65394d6d472b8ab03ef47f12`.
    #[doc(alias = "parentGuid")]
    pub parent_guid: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "parentIndex")]
    pub parent_index: Option<i64>,

    /// Optional. Example: `/library/metadata/67084`.
    #[doc(alias = "parentKey")]
    pub parent_key: Option<String>,

    /// Optional. Example: `67084`.
    #[doc(alias = "parentRatingKey")]
    pub parent_rating_key: Option<String>,

    /// Optional. Example: `Reprise Records`.
    #[doc(alias = "parentStudio")]
    pub parent_studio: Option<String>,

    /// Optional. Example: `/library/metadata/67084/thumb/1705543314`.
    #[doc(alias = "parentThumb")]
    pub parent_thumb: Option<String>,

    /// Optional. Example: `Saviors`.
    #[doc(alias = "parentTitle")]
    pub parent_title: Option<String>,

    /// Optional. Example: `2024`.
    #[doc(alias = "parentYear")]
    pub parent_year: Option<i64>,

    /// Optional. Example: `45885`.
    #[doc(alias = "ratingCount")]
    pub rating_count: Option<i64>,

    /// Optional. Example: `67085`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `203`.
    #[doc(alias = "sessionKey")]
    pub session_key: Option<String>,

    /// Optional. Example: `/library/metadata/67084/thumb/1705543314`.
    pub thumb: Option<String>,

    /// Optional. Example: `The American Dream Is Killing Me`.
    pub title: Option<String>,

    /// Optional. Example: `American Dream Is Killing Me`.
    #[doc(alias = "titleSort")]
    pub title_sort: Option<String>,

    /// Optional. Example: `track`.
    pub r#type: Option<String>,

    /// Optional. Example: `1705543314`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,

    /// Optional. Example: `1000`.
    #[doc(alias = "viewOffset")]
    pub view_offset: Option<i64>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    #[doc(alias = "Media")]
    pub media: Option<Vec<GetSessionsMedia>>,

    /// Optional. The JSON key is `User` (says `wire.toml`).
    #[doc(alias = "User")]
    pub user: Option<GetSessionsUser>,

    /// Optional. The JSON key is `Player` (says `wire.toml`).
    #[doc(alias = "Player")]
    pub player: Option<Player>,

    /// Optional. The JSON key is `Session` (says `wire.toml`).
    #[doc(alias = "Session")]
    pub session: Option<Session>,
}

impl wire::Model for GetSessionsMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionsMetadata",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    (
                        &mut self.added_at,
                        &mut self.art,
                        &mut self.duration,
                        &mut self.grandparent_art,
                        &mut self.grandparent_guid,
                        &mut self.grandparent_key,
                    ),
                    (
                        &mut self.grandparent_rating_key,
                        &mut self.grandparent_thumb,
                        &mut self.grandparent_title,
                        &mut self.guid,
                        &mut self.index,
                        &mut self.key,
                    ),
                    (
                        &mut self.library_section_id,
                        &mut self.library_section_key,
                        &mut self.library_section_title,
                        &mut self.music_analysis_version,
                        &mut self.original_title,
                        &mut self.parent_guid,
                    ),
                    (
                        &mut self.parent_index,
                        &mut self.parent_key,
                        &mut self.parent_rating_key,
                        &mut self.parent_studio,
                        &mut self.parent_thumb,
                        &mut self.parent_title,
                    ),
                    (
                        &mut self.parent_year,
                        &mut self.rating_count,
                        &mut self.rating_key,
                        &mut self.session_key,
                        &mut self.thumb,
                        &mut self.title,
                    ),
                    (
                        &mut self.title_sort,
                        &mut self.r#type,
                        &mut self.updated_at,
                        &mut self.view_offset,
                        &mut self.media,
                        &mut self.user,
                    ),
                ),
                ((&mut self.player, &mut self.session),),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                (
                    &self.added_at,
                    &self.art,
                    &self.duration,
                    &self.grandparent_art,
                    &self.grandparent_guid,
                    &self.grandparent_key,
                ),
                (
                    &self.grandparent_rating_key,
                    &self.grandparent_thumb,
                    &self.grandparent_title,
                    &self.guid,
                    &self.index,
                    &self.key,
                ),
                (
                    &self.library_section_id,
                    &self.library_section_key,
                    &self.library_section_title,
                    &self.music_analysis_version,
                    &self.original_title,
                    &self.parent_guid,
                ),
                (
                    &self.parent_index,
                    &self.parent_key,
                    &self.parent_rating_key,
                    &self.parent_studio,
                    &self.parent_thumb,
                    &self.parent_title,
                ),
                (
                    &self.parent_year,
                    &self.rating_count,
                    &self.rating_key,
                    &self.session_key,
                    &self.thumb,
                    &self.title,
                ),
                (
                    &self.title_sort,
                    &self.r#type,
                    &self.updated_at,
                    &self.view_offset,
                    &self.media,
                    &self.user,
                ),
            ),
            ((&self.player, &self.session),),
        ))
    }
}

wire::model!(GetSessionsMetadata);

impl Eq for GetSessionsMetadata {}
