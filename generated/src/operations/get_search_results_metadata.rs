// @generated from Models/Operations/GetSearchResultsMetadata.md: change the docs, not this file.

use crate::operations::{
    GetSearchResultsCountry, GetSearchResultsDirector, GetSearchResultsGenre,
    GetSearchResultsMedia, GetSearchResultsRole, GetSearchResultsWriter,
};
use crate::wire;

/// 34 fields; part of
/// [`GetSearchResultsMediaContainer`](crate::operations::GetSearchResultsMediaContainer).
#[derive(Default)]
pub struct GetSearchResultsMetadata {
    /// Optional.
    #[doc(alias = "allowSync")]
    pub allow_sync: Option<bool>,

    /// Optional. Example: `1`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<f64>,

    /// Optional. Example: `Movies`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional. Example: `322a231a-b7f7-49f5-920f-14c61199cd30`.
    #[doc(alias = "librarySectionUUID")]
    pub library_section_uuid: Option<String>,

    /// Optional.
    pub personal: Option<bool>,

    /// Optional. Example: `Hera`.
    #[doc(alias = "sourceTitle")]
    pub source_title: Option<String>,

    /// Optional. Example: `10398`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<f64>,

    /// Optional. Example: `/library/metadata/10398`.
    pub key: Option<String>,

    /// Optional. Example: `plex://movie/5d7768284de0ee001fcc8f52`.
    pub guid: Option<String>,

    /// Optional. Example: `Paramount`.
    pub studio: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `Mission: Impossible`.
    pub title: Option<String>,

    /// Optional. Example: `PG-13`.
    #[doc(alias = "contentRating")]
    pub content_rating: Option<String>,

    /// Optional. Example: `An agent who is taken for a traitor looks for the true one.`.
    pub summary: Option<String>,

    /// Optional. Example: `6.6`.
    pub rating: Option<f64>,

    /// Optional. Example: `7.1`.
    #[doc(alias = "audienceRating")]
    pub audience_rating: Option<f64>,

    /// Optional. Example: `1996`.
    pub year: Option<f64>,

    /// Optional. Example: `Expect the impossible.`.
    pub tagline: Option<String>,

    /// Optional. Example: `/library/metadata/10398/thumb/1679505055`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/10398/art/1679505055`.
    pub art: Option<String>,

    /// Optional. Example: `6612628`.
    pub duration: Option<f64>,

    /// Optional. Example: `1996-05-22 00:00:00 +0000 UTC`.
    #[doc(alias = "originallyAvailableAt")]
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1589234571`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<f64>,

    /// Optional. Example: `1679505055`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<f64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    #[doc(alias = "audienceRatingImage")]
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `media`.
    #[doc(alias = "chapterSource")]
    pub chapter_source: Option<String>,

    /// Optional. Example: `/library/metadata/10501`.
    #[doc(alias = "primaryExtraKey")]
    pub primary_extra_key: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    #[doc(alias = "ratingImage")]
    pub rating_image: Option<String>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    #[doc(alias = "Media")]
    pub media: Option<Vec<GetSearchResultsMedia>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    #[doc(alias = "Genre")]
    pub genre: Option<Vec<GetSearchResultsGenre>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    #[doc(alias = "Director")]
    pub director: Option<Vec<GetSearchResultsDirector>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    #[doc(alias = "Writer")]
    pub writer: Option<Vec<GetSearchResultsWriter>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    #[doc(alias = "Country")]
    pub country: Option<Vec<GetSearchResultsCountry>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    #[doc(alias = "Role")]
    pub role: Option<Vec<GetSearchResultsRole>>,
}

impl wire::Model for GetSearchResultsMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsMetadata",
        &[
            wire::Field::Optional("allowSync", wire::BOOLEAN),
            wire::Field::Optional("librarySectionID", wire::FLOAT),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionUUID", wire::STRING),
            wire::Field::Optional("personal", wire::BOOLEAN),
            wire::Field::Optional("sourceTitle", wire::STRING),
            wire::Field::Optional("ratingKey", wire::FLOAT),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("guid", wire::STRING),
            wire::Field::Optional("studio", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("contentRating", wire::STRING),
            wire::Field::Optional("summary", wire::STRING),
            wire::Field::Optional("rating", wire::FLOAT),
            wire::Field::Optional("audienceRating", wire::FLOAT),
            wire::Field::Optional("year", wire::FLOAT),
            wire::Field::Optional("tagline", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("art", wire::STRING),
            wire::Field::Optional("duration", wire::FLOAT),
            wire::Field::Optional(
                "originallyAvailableAt",
                wire::shape::<jiff::civil::Date>(),
            ),
            wire::Field::Optional("addedAt", wire::FLOAT),
            wire::Field::Optional("updatedAt", wire::FLOAT),
            wire::Field::Optional("audienceRatingImage", wire::STRING),
            wire::Field::Optional("chapterSource", wire::STRING),
            wire::Field::Optional("primaryExtraKey", wire::STRING),
            wire::Field::Optional("ratingImage", wire::STRING),
            wire::Field::Optional("Media", wire::shape::<Vec<GetSearchResultsMedia>>()),
            wire::Field::Optional("Genre", wire::shape::<Vec<GetSearchResultsGenre>>()),
            wire::Field::Optional(
                "Director",
                wire::shape::<Vec<GetSearchResultsDirector>>(),
            ),
            wire::Field::Optional(
                "Writer",
                wire::shape::<Vec<GetSearchResultsWriter>>(),
            ),
            wire::Field::Optional(
                "Country",
                wire::shape::<Vec<GetSearchResultsCountry>>(),
            ),
            wire::Field::Optional("Role", wire::shape::<Vec<GetSearchResultsRole>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.allow_sync,
                    &mut self.library_section_id,
                    &mut self.library_section_title,
                    &mut self.library_section_uuid,
                    &mut self.personal,
                    &mut self.source_title,
                ),
                (
                    &mut self.rating_key,
                    &mut self.key,
                    &mut self.guid,
                    &mut self.studio,
                    &mut self.r#type,
                    &mut self.title,
                ),
                (
                    &mut self.content_rating,
                    &mut self.summary,
                    &mut self.rating,
                    &mut self.audience_rating,
                    &mut self.year,
                    &mut self.tagline,
                ),
                (
                    &mut self.thumb,
                    &mut self.art,
                    &mut self.duration,
                    &mut self.originally_available_at,
                    &mut self.added_at,
                    &mut self.updated_at,
                ),
                (
                    &mut self.audience_rating_image,
                    &mut self.chapter_source,
                    &mut self.primary_extra_key,
                    &mut self.rating_image,
                    &mut self.media,
                    &mut self.genre,
                ),
                (&mut self.director, &mut self.writer, &mut self.country, &mut self.role),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.allow_sync,
                &self.library_section_id,
                &self.library_section_title,
                &self.library_section_uuid,
                &self.personal,
                &self.source_title,
            ),
            (
                &self.rating_key,
                &self.key,
                &self.guid,
                &self.studio,
                &self.r#type,
                &self.title,
            ),
            (
                &self.content_rating,
                &self.summary,
                &self.rating,
                &self.audience_rating,
                &self.year,
                &self.tagline,
            ),
            (
                &self.thumb,
                &self.art,
                &self.duration,
                &self.originally_available_at,
                &self.added_at,
                &self.updated_at,
            ),
            (
                &self.audience_rating_image,
                &self.chapter_source,
                &self.primary_extra_key,
                &self.rating_image,
                &self.media,
                &self.genre,
            ),
            (&self.director, &self.writer, &self.country, &self.role),
        ))
    }
}

wire::model!(GetSearchResultsMetadata);
