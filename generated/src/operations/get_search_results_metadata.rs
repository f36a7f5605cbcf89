// @generated from Models/Operations/GetSearchResultsMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetSearchResultsCountry, GetSearchResultsDirector, GetSearchResultsGenre,
    GetSearchResultsMedia, GetSearchResultsRole, GetSearchResultsWriter,
};
use crate::wire;

/// Documented in `Models/Operations/GetSearchResultsMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchResultsMetadata {
    /// Optional.
    pub allow_sync: Option<bool>,

    /// Optional. Example: `1`.
    pub library_section_id: Option<f64>,

    /// Optional. Example: `Movies`.
    pub library_section_title: Option<String>,

    /// Optional. Example: `322a231a-b7f7-49f5-920f-14c61199cd30`.
    pub library_section_uuid: Option<String>,

    /// Optional.
    pub personal: Option<bool>,

    /// Optional. Example: `Hera`.
    pub source_title: Option<String>,

    /// Optional. Example: `10398`.
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
    pub content_rating: Option<String>,

    /// Optional. Example: `An agent who is taken for a traitor looks for the true one.`.
    pub summary: Option<String>,

    /// Optional. Example: `6.6`.
    pub rating: Option<f64>,

    /// Optional. Example: `7.1`.
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
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1589234571`.
    pub added_at: Option<f64>,

    /// Optional. Example: `1679505055`.
    pub updated_at: Option<f64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `media`.
    pub chapter_source: Option<String>,

    /// Optional. Example: `/library/metadata/10501`.
    pub primary_extra_key: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    pub rating_image: Option<String>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    pub media: Option<Vec<GetSearchResultsMedia>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    pub genre: Option<Vec<GetSearchResultsGenre>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    pub director: Option<Vec<GetSearchResultsDirector>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    pub writer: Option<Vec<GetSearchResultsWriter>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    pub country: Option<Vec<GetSearchResultsCountry>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    pub role: Option<Vec<GetSearchResultsRole>>,
}

impl wire::Model for GetSearchResultsMetadata {
    const NAME: &'static str = "GetSearchResultsMetadata";
    const FIELDS: &'static [wire::Field] = &[
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
        wire::Field::Optional("Writer", wire::shape::<Vec<GetSearchResultsWriter>>()),
        wire::Field::Optional("Country", wire::shape::<Vec<GetSearchResultsCountry>>()),
        wire::Field::Optional("Role", wire::shape::<Vec<GetSearchResultsRole>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.allow_sync),
            1 => value.read(&mut self.library_section_id),
            2 => value.read(&mut self.library_section_title),
            3 => value.read(&mut self.library_section_uuid),
            4 => value.read(&mut self.personal),
            5 => value.read(&mut self.source_title),
            6 => value.read(&mut self.rating_key),
            7 => value.read(&mut self.key),
            8 => value.read(&mut self.guid),
            9 => value.read(&mut self.studio),
            10 => value.read(&mut self.r#type),
            11 => value.read(&mut self.title),
            12 => value.read(&mut self.content_rating),
            13 => value.read(&mut self.summary),
            14 => value.read(&mut self.rating),
            15 => value.read(&mut self.audience_rating),
            16 => value.read(&mut self.year),
            17 => value.read(&mut self.tagline),
            18 => value.read(&mut self.thumb),
            19 => value.read(&mut self.art),
            20 => value.read(&mut self.duration),
            21 => value.read(&mut self.originally_available_at),
            22 => value.read(&mut self.added_at),
            23 => value.read(&mut self.updated_at),
            24 => value.read(&mut self.audience_rating_image),
            25 => value.read(&mut self.chapter_source),
            26 => value.read(&mut self.primary_extra_key),
            27 => value.read(&mut self.rating_image),
            28 => value.read(&mut self.media),
            29 => value.read(&mut self.genre),
            30 => value.read(&mut self.director),
            31 => value.read(&mut self.writer),
            32 => value.read(&mut self.country),
            33 => value.read(&mut self.role),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.allow_sync);
        to.put(&self.library_section_id);
        to.put(&self.library_section_title);
        to.put(&self.library_section_uuid);
        to.put(&self.personal);
        to.put(&self.source_title);
        to.put(&self.rating_key);
        to.put(&self.key);
        to.put(&self.guid);
        to.put(&self.studio);
        to.put(&self.r#type);
        to.put(&self.title);
        to.put(&self.content_rating);
        to.put(&self.summary);
        to.put(&self.rating);
        to.put(&self.audience_rating);
        to.put(&self.year);
        to.put(&self.tagline);
        to.put(&self.thumb);
        to.put(&self.art);
        to.put(&self.duration);
        to.put(&self.originally_available_at);
        to.put(&self.added_at);
        to.put(&self.updated_at);
        to.put(&self.audience_rating_image);
        to.put(&self.chapter_source);
        to.put(&self.primary_extra_key);
        to.put(&self.rating_image);
        to.put(&self.media);
        to.put(&self.genre);
        to.put(&self.director);
        to.put(&self.writer);
        to.put(&self.country);
        to.put(&self.role);
    }
}

wire::serde!(GetSearchResultsMetadata);
