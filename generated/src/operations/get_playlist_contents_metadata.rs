// @generated from Models/Operations/GetPlaylistContentsMetadata.md: change the docs, not this file.

use crate::operations::{
    GetPlaylistContentsCountry, GetPlaylistContentsDirector, GetPlaylistContentsGenre,
    GetPlaylistContentsMedia, GetPlaylistContentsRole, GetPlaylistContentsWriter,
};
use crate::wire;

/// 32 fields; part of
/// [`GetPlaylistContentsMediaContainer`](crate::operations::GetPlaylistContentsMediaContainer).
#[derive(Default)]
pub struct GetPlaylistContentsMetadata {
    /// Optional. Example: `17`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/17`.
    pub key: Option<String>,

    /// Optional. Example: `plex://movie/5d77683f6f4521001ea9dc53`.
    pub guid: Option<String>,

    /// Optional. Example: `Universal Pictures`.
    pub studio: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `Serenity`.
    pub title: Option<String>,

    /// Optional. Example: `Amazing Spider-Man 2`.
    #[doc(alias = "titleSort")]
    pub title_sort: Option<String>,

    /// Optional. Example: `Movies`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<i64>,

    /// Optional. Example: `/library/sections/1`.
    #[doc(alias = "librarySectionKey")]
    pub library_section_key: Option<String>,

    /// Optional. Example: `PG-13`.
    #[doc(alias = "contentRating")]
    pub content_rating: Option<String>,

    /// Optional. Example: `The crew of a small ship hides a passenger who knows more than she is aware of.`.
    pub summary: Option<String>,

    /// Optional. Example: `8.2`.
    pub rating: Option<f64>,

    /// Optional. Example: `9.1`.
    #[doc(alias = "audienceRating")]
    pub audience_rating: Option<f64>,

    /// Optional. Example: `2005`.
    pub year: Option<i64>,

    /// Optional. Example: `They aim to misbehave.`.
    pub tagline: Option<String>,

    /// Optional. Example: `/library/metadata/17/thumb/1705637165`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/17/art/1705637165`.
    pub art: Option<String>,

    /// Optional. Example: `141416`.
    pub duration: Option<i64>,

    /// Optional. Example: `2005-09-29 00:00:00 +0000 UTC`.
    #[doc(alias = "originallyAvailableAt")]
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1705637164`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional. Example: `1705637165`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    #[doc(alias = "audienceRatingImage")]
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "hasPremiumExtras")]
    pub has_premium_extras: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "hasPremiumPrimaryExtra")]
    pub has_premium_primary_extra: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    #[doc(alias = "ratingImage")]
    pub rating_image: Option<String>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    #[doc(alias = "Media")]
    pub media: Option<Vec<GetPlaylistContentsMedia>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    #[doc(alias = "Genre")]
    pub genre: Option<Vec<GetPlaylistContentsGenre>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    #[doc(alias = "Country")]
    pub country: Option<Vec<GetPlaylistContentsCountry>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    #[doc(alias = "Director")]
    pub director: Option<Vec<GetPlaylistContentsDirector>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    #[doc(alias = "Writer")]
    pub writer: Option<Vec<GetPlaylistContentsWriter>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    #[doc(alias = "Role")]
    pub role: Option<Vec<GetPlaylistContentsRole>>,
}

impl wire::Model for GetPlaylistContentsMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistContentsMetadata",
        &[
            wire::Field::Optional("ratingKey", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("guid", wire::STRING),
            wire::Field::Optional("studio", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("titleSort", wire::STRING),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("librarySectionKey", wire::STRING),
            wire::Field::Optional("contentRating", wire::STRING),
            wire::Field::Optional("summary", wire::STRING),
            wire::Field::Optional("rating", wire::FLOAT),
            wire::Field::Optional("audienceRating", wire::FLOAT),
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
            wire::Field::Optional("hasPremiumExtras", wire::STRING),
            wire::Field::Optional("hasPremiumPrimaryExtra", wire::STRING),
            wire::Field::Optional("ratingImage", wire::STRING),
            wire::Field::Optional(
                "Media",
                wire::shape::<Vec<GetPlaylistContentsMedia>>(),
            ),
            wire::Field::Optional(
                "Genre",
                wire::shape::<Vec<GetPlaylistContentsGenre>>(),
            ),
            wire::Field::Optional(
                "Country",
                wire::shape::<Vec<GetPlaylistContentsCountry>>(),
            ),
            wire::Field::Optional(
                "Director",
                wire::shape::<Vec<GetPlaylistContentsDirector>>(),
            ),
            wire::Field::Optional(
                "Writer",
                wire::shape::<Vec<GetPlaylistContentsWriter>>(),
            ),
            wire::Field::Optional("Role", wire::shape::<Vec<GetPlaylistContentsRole>>()),
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
                    &mut self.title_sort,
                    &mut self.library_section_title,
                    &mut self.library_section_id,
                    &mut self.library_section_key,
                    &mut self.content_rating,
                    &mut self.summary,
                ),
                (
                    &mut self.rating,
                    &mut self.audience_rating,
                    &mut self.year,
                    &mut self.tagline,
                    &mut self.thumb,
                    &mut self.art,
                ),
                (
                    &mut self.duration,
                    &mut self.originally_available_at,
                    &mut self.added_at,
                    &mut self.updated_at,
                    &mut self.audience_rating_image,
                    &mut self.has_premium_extras,
                ),
                (
                    &mut self.has_premium_primary_extra,
                    &mut self.rating_image,
                    &mut self.media,
                    &mut self.genre,
                    &mut self.country,
                    &mut self.director,
                ),
                (&mut self.writer, &mut self.role),
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
                &self.title_sort,
                &self.library_section_title,
                &self.library_section_id,
                &self.library_section_key,
                &self.content_rating,
                &self.summary,
            ),
            (
                &self.rating,
                &self.audience_rating,
                &self.year,
                &self.tagline,
                &self.thumb,
                &self.art,
            ),
            (
                &self.duration,
                &self.originally_available_at,
                &self.added_at,
                &self.updated_at,
                &self.audience_rating_image,
                &self.has_premium_extras,
            ),
            (
                &self.has_premium_primary_extra,
                &self.rating_image,
                &self.media,
                &self.genre,
                &self.country,
                &self.director,
            ),
            (&self.writer, &self.role),
        ))
    }
}

wire::model!(GetPlaylistContentsMetadata);
