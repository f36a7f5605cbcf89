// @generated from Models/Operations/GetRecentlyAddedLibraryMetadata.md: change the docs, not this file.

use crate::operations::{
    GetRecentlyAddedLibraryCountry, GetRecentlyAddedLibraryDirector,
    GetRecentlyAddedLibraryGenre, GetRecentlyAddedLibraryMedia,
    GetRecentlyAddedLibraryRole, GetRecentlyAddedLibraryWriter,
};
use crate::wire;

/// 32 fields; part of
/// [`GetRecentlyAddedLibraryMediaContainer`](crate::operations::GetRecentlyAddedLibraryMediaContainer).
#[derive(Default)]
pub struct GetRecentlyAddedLibraryMetadata {
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

    /// Optional. Example: `59398`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<f64>,

    /// Optional. Example: `/library/metadata/59398`.
    pub key: Option<String>,

    /// Optional. Example: `plex://movie/5e161a83bea6ac004126e148`.
    pub guid: Option<String>,

    /// Optional. Example: `Marvel Studios`.
    pub studio: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `Ant-Man and the Wasp: Quantumania`.
    pub title: Option<String>,

    /// Optional. Example: `PG-13`.
    #[doc(alias = "contentRating")]
    pub content_rating: Option<String>,

    /// Optional. Example: `A family is pulled into a world smaller than atoms and has to find the way out of it.`.
    pub summary: Option<String>,

    /// Optional. Example: `4.7`.
    pub rating: Option<f64>,

    /// Optional. Example: `8.3`.
    #[doc(alias = "audienceRating")]
    pub audience_rating: Option<f64>,

    /// Optional. Example: `2023`.
    pub year: Option<f64>,

    /// Optional. Example: `Smaller than ever, and in deeper.`.
    pub tagline: Option<String>,

    /// Optional. Example: `/library/metadata/59398/thumb/1681888010`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/59398/art/1681888010`.
    pub art: Option<String>,

    /// Optional. Example: `7474422`.
    pub duration: Option<f64>,

    /// Optional. Example: `2023-02-15 00:00:00 +0000 UTC`.
    #[doc(alias = "originallyAvailableAt")]
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1681803215`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<f64>,

    /// Optional. Example: `1681888010`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<f64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    #[doc(alias = "audienceRatingImage")]
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `media`.
    #[doc(alias = "chapterSource")]
    pub chapter_source: Option<String>,

    /// Optional. Example: `/library/metadata/59399`.
    #[doc(alias = "primaryExtraKey")]
    pub primary_extra_key: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.rotten`.
    #[doc(alias = "ratingImage")]
    pub rating_image: Option<String>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    #[doc(alias = "Media")]
    pub media: Option<Vec<GetRecentlyAddedLibraryMedia>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    #[doc(alias = "Genre")]
    pub genre: Option<Vec<GetRecentlyAddedLibraryGenre>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    #[doc(alias = "Director")]
    pub director: Option<Vec<GetRecentlyAddedLibraryDirector>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    #[doc(alias = "Writer")]
    pub writer: Option<Vec<GetRecentlyAddedLibraryWriter>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    #[doc(alias = "Country")]
    pub country: Option<Vec<GetRecentlyAddedLibraryCountry>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    #[doc(alias = "Role")]
    pub role: Option<Vec<GetRecentlyAddedLibraryRole>>,
}

impl wire::Model for GetRecentlyAddedLibraryMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryMetadata",
        &[
            wire::Field::Optional("allowSync", wire::BOOLEAN),
            wire::Field::Optional("librarySectionID", wire::FLOAT),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionUUID", wire::STRING),
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
            wire::Field::Optional(
                "Media",
                wire::shape::<Vec<GetRecentlyAddedLibraryMedia>>(),
            ),
            wire::Field::Optional(
                "Genre",
                wire::shape::<Vec<GetRecentlyAddedLibraryGenre>>(),
            ),
            wire::Field::Optional(
                "Director",
                wire::shape::<Vec<GetRecentlyAddedLibraryDirector>>(),
            ),
            wire::Field::Optional(
                "Writer",
                wire::shape::<Vec<GetRecentlyAddedLibraryWriter>>(),
            ),
            wire::Field::Optional(
                "Country",
                wire::shape::<Vec<GetRecentlyAddedLibraryCountry>>(),
            ),
            wire::Field::Optional(
                "Role",
                wire::shape::<Vec<GetRecentlyAddedLibraryRole>>(),
            ),
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
                    &mut self.rating_key,
                    &mut self.key,
                ),
                (
                    &mut self.guid,
                    &mut self.studio,
                    &mut self.r#type,
                    &mut self.title,
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
                    &mut self.chapter_source,
                ),
                (
                    &mut self.primary_extra_key,
                    &mut self.rating_image,
                    &mut self.media,
                    &mut self.genre,
                    &mut self.director,
                    &mut self.writer,
                ),
                (&mut self.country, &mut self.role),
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
                &self.rating_key,
                &self.key,
            ),
            (
                &self.guid,
                &self.studio,
                &self.r#type,
                &self.title,
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
                &self.chapter_source,
            ),
            (
                &self.primary_extra_key,
                &self.rating_image,
                &self.media,
                &self.genre,
                &self.director,
                &self.writer,
            ),
            (&self.country, &self.role),
        ))
    }
}

wire::model!(GetRecentlyAddedLibraryMetadata);
