// @generated from Models/Operations/GetLibraryHubsMetadata.md: change the docs, not this file.

use crate::operations::{
    GetLibraryHubsCountry, GetLibraryHubsDirector, GetLibraryHubsGenre,
    GetLibraryHubsMedia, GetLibraryHubsRole, GetLibraryHubsWriter,
};
use crate::wire;

/// 34 fields; part of [`GetLibraryHubsHub`](crate::operations::GetLibraryHubsHub).
#[derive(Default)]
pub struct GetLibraryHubsMetadata {
    /// Optional. Example: `14944`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/14944`.
    pub key: Option<String>,

    /// Optional. Example: `plex://movie/5d77686eeb5d26001f1eb339`.
    pub guid: Option<String>,

    /// Optional. Example: `Walt Disney Animation Studios`.
    pub studio: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `Tangled`.
    pub title: Option<String>,

    /// Optional. Example: `Movies`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<i64>,

    /// Optional. Example: `/library/sections/1`.
    #[doc(alias = "librarySectionKey")]
    pub library_section_key: Option<String>,

    /// Optional. Example: `PG`.
    #[doc(alias = "contentRating")]
    pub content_rating: Option<String>,

    /// Optional. Example: `A girl with very long hair leaves her tower for the first time, with a thief as her guide.`.
    pub summary: Option<String>,

    /// Optional. Example: `8.9`.
    pub rating: Option<f64>,

    /// Optional. Example: `8.7`.
    #[doc(alias = "audienceRating")]
    pub audience_rating: Option<f64>,

    /// Optional. Example: `1`.
    #[doc(alias = "viewCount")]
    pub view_count: Option<i64>,

    /// Optional. Example: `1704936047`.
    #[doc(alias = "lastViewedAt")]
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `2010`.
    pub year: Option<i64>,

    /// Optional. Example: `Down from the tower.`.
    pub tagline: Option<String>,

    /// Optional. Example: `/library/metadata/14944/thumb/1705739847`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/14944/art/1705739847`.
    pub art: Option<String>,

    /// Optional. Example: `6017237`.
    pub duration: Option<i64>,

    /// Optional. Example: `2010-11-24 00:00:00 +0000 UTC`.
    #[doc(alias = "originallyAvailableAt")]
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1589412494`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional. Example: `1705739847`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    #[doc(alias = "audienceRatingImage")]
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `/library/metadata/14952`.
    #[doc(alias = "primaryExtraKey")]
    pub primary_extra_key: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    #[doc(alias = "ratingImage")]
    pub rating_image: Option<String>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    #[doc(alias = "Media")]
    pub media: Option<Vec<GetLibraryHubsMedia>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    #[doc(alias = "Genre")]
    pub genre: Option<Vec<GetLibraryHubsGenre>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    #[doc(alias = "Country")]
    pub country: Option<Vec<GetLibraryHubsCountry>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    #[doc(alias = "Director")]
    pub director: Option<Vec<GetLibraryHubsDirector>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    #[doc(alias = "Role")]
    pub role: Option<Vec<GetLibraryHubsRole>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    #[doc(alias = "Writer")]
    pub writer: Option<Vec<GetLibraryHubsWriter>>,

    /// Optional. Example: `1`.
    #[doc(alias = "skipCount")]
    pub skip_count: Option<i64>,

    /// Optional. Example: `media`.
    #[doc(alias = "chapterSource")]
    pub chapter_source: Option<String>,
}

impl wire::Model for GetLibraryHubsMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryHubsMetadata",
        &[
            wire::Field::Optional("ratingKey", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("guid", wire::STRING),
            wire::Field::Optional("studio", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("librarySectionKey", wire::STRING),
            wire::Field::Optional("contentRating", wire::STRING),
            wire::Field::Optional("summary", wire::STRING),
            wire::Field::Optional("rating", wire::FLOAT),
            wire::Field::Optional("audienceRating", wire::FLOAT),
            wire::Field::Optional("viewCount", wire::INTEGER),
            wire::Field::Optional("lastViewedAt", wire::INTEGER),
            wire::Field::Optional("year", wire::INTEGER),
            wire::Field::Optional("tagline", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("art", wire::STRING),
            wire::Field::Optional("duration", wire::INTEGER),
            wire::Field::Optional(
                "originallyAvailableAt",
                wire::shape::<jiff::civil::Date>(),
            ),
            wire::Field::Optional("addedAt", wire::INTEGER),
            wire::Field::Optional("updatedAt", wire::INTEGER),
            wire::Field::Optional("audienceRatingImage", wire::STRING),
            wire::Field::Optional("primaryExtraKey", wire::STRING),
            wire::Field::Optional("ratingImage", wire::STRING),
            wire::Field::Optional("Media", wire::shape::<Vec<GetLibraryHubsMedia>>()),
            wire::Field::Optional("Genre", wire::shape::<Vec<GetLibraryHubsGenre>>()),
            wire::Field::Optional(
                "Country",
                wire::shape::<Vec<GetLibraryHubsCountry>>(),
            ),
            wire::Field::Optional(
                "Director",
                wire::shape::<Vec<GetLibraryHubsDirector>>(),
            ),
            wire::Field::Optional("Role", wire::shape::<Vec<GetLibraryHubsRole>>()),
            wire::Field::Optional("Writer", wire::shape::<Vec<GetLibraryHubsWriter>>()),
            wire::Field::Optional("skipCount", wire::INTEGER),
            wire::Field::Optional("chapterSource", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.rating_key,
                    &mut self.key,
                    &mut self.guid,
                    &mut self.studio,
                    &mut self.r#type,
                    &mut self.title,
                ),
                (
                    &mut self.library_section_title,
                    &mut self.library_section_id,
                    &mut self.library_section_key,
                    &mut self.content_rating,
                    &mut self.summary,
                    &mut self.rating,
                ),
                (
                    &mut self.audience_rating,
                    &mut self.view_count,
                    &mut self.last_viewed_at,
                    &mut self.year,
                    &mut self.tagline,
                    &mut self.thumb,
                ),
                (
                    &mut self.art,
                    &mut self.duration,
                    &mut self.originally_available_at,
                    &mut self.added_at,
                    &mut self.updated_at,
                    &mut self.audience_rating_image,
                ),
                (
                    &mut self.primary_extra_key,
                    &mut self.rating_image,
                    &mut self.media,
                    &mut self.genre,
                    &mut self.country,
                    &mut self.director,
                ),
                (
                    &mut self.role,
                    &mut self.writer,
                    &mut self.skip_count,
                    &mut self.chapter_source,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.rating_key,
                &self.key,
                &self.guid,
                &self.studio,
                &self.r#type,
                &self.title,
            ),
            (
                &self.library_section_title,
                &self.library_section_id,
                &self.library_section_key,
                &self.content_rating,
                &self.summary,
                &self.rating,
            ),
            (
                &self.audience_rating,
                &self.view_count,
                &self.last_viewed_at,
                &self.year,
                &self.tagline,
                &self.thumb,
            ),
            (
                &self.art,
                &self.duration,
                &self.originally_available_at,
                &self.added_at,
                &self.updated_at,
                &self.audience_rating_image,
            ),
            (
                &self.primary_extra_key,
                &self.rating_image,
                &self.media,
                &self.genre,
                &self.country,
                &self.director,
            ),
            (&self.role, &self.writer, &self.skip_count, &self.chapter_source),
        ))
    }
}

wire::model!(GetLibraryHubsMetadata);
