// @generated from Models/Operations/GetLibraryHubsMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetLibraryHubsCountry, GetLibraryHubsDirector, GetLibraryHubsGenre,
    GetLibraryHubsMedia, GetLibraryHubsRole, GetLibraryHubsWriter,
};
use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsMetadata {
    /// Optional. Example: `14944`.
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
    pub library_section_title: Option<String>,

    /// Optional. Example: `1`.
    pub library_section_id: Option<i64>,

    /// Optional. Example: `/library/sections/1`.
    pub library_section_key: Option<String>,

    /// Optional. Example: `PG`.
    pub content_rating: Option<String>,

    /// Optional. Example: `A girl with very long hair leaves her tower for the first time, with a thief as her guide.`.
    pub summary: Option<String>,

    /// Optional. Example: `8.9`.
    pub rating: Option<f64>,

    /// Optional. Example: `8.7`.
    pub audience_rating: Option<f64>,

    /// Optional. Example: `1`.
    pub view_count: Option<i64>,

    /// Optional. Example: `1704936047`.
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
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1589412494`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1705739847`.
    pub updated_at: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `/library/metadata/14952`.
    pub primary_extra_key: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    pub rating_image: Option<String>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    pub media: Option<Vec<GetLibraryHubsMedia>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    pub genre: Option<Vec<GetLibraryHubsGenre>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    pub country: Option<Vec<GetLibraryHubsCountry>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    pub director: Option<Vec<GetLibraryHubsDirector>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    pub role: Option<Vec<GetLibraryHubsRole>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    pub writer: Option<Vec<GetLibraryHubsWriter>>,

    /// Optional. Example: `1`.
    pub skip_count: Option<i64>,

    /// Optional. Example: `media`.
    pub chapter_source: Option<String>,
}

impl wire::Model for GetLibraryHubsMetadata {
    const NAME: &'static str = "GetLibraryHubsMetadata";
    const FIELDS: &'static [wire::Field] = &[
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
        wire::Field::Optional("Country", wire::shape::<Vec<GetLibraryHubsCountry>>()),
        wire::Field::Optional("Director", wire::shape::<Vec<GetLibraryHubsDirector>>()),
        wire::Field::Optional("Role", wire::shape::<Vec<GetLibraryHubsRole>>()),
        wire::Field::Optional("Writer", wire::shape::<Vec<GetLibraryHubsWriter>>()),
        wire::Field::Optional("skipCount", wire::INTEGER),
        wire::Field::Optional("chapterSource", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.guid),
            3 => value.read(&mut self.studio),
            4 => value.read(&mut self.r#type),
            5 => value.read(&mut self.title),
            6 => value.read(&mut self.library_section_title),
            7 => value.read(&mut self.library_section_id),
            8 => value.read(&mut self.library_section_key),
            9 => value.read(&mut self.content_rating),
            10 => value.read(&mut self.summary),
            11 => value.read(&mut self.rating),
            12 => value.read(&mut self.audience_rating),
            13 => value.read(&mut self.view_count),
            14 => value.read(&mut self.last_viewed_at),
            15 => value.read(&mut self.year),
            16 => value.read(&mut self.tagline),
            17 => value.read(&mut self.thumb),
            18 => value.read(&mut self.art),
            19 => value.read(&mut self.duration),
            20 => value.read(&mut self.originally_available_at),
            21 => value.read(&mut self.added_at),
            22 => value.read(&mut self.updated_at),
            23 => value.read(&mut self.audience_rating_image),
            24 => value.read(&mut self.primary_extra_key),
            25 => value.read(&mut self.rating_image),
            26 => value.read(&mut self.media),
            27 => value.read(&mut self.genre),
            28 => value.read(&mut self.country),
            29 => value.read(&mut self.director),
            30 => value.read(&mut self.role),
            31 => value.read(&mut self.writer),
            32 => value.read(&mut self.skip_count),
            33 => value.read(&mut self.chapter_source),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.rating_key);
        to.put(&self.key);
        to.put(&self.guid);
        to.put(&self.studio);
        to.put(&self.r#type);
        to.put(&self.title);
        to.put(&self.library_section_title);
        to.put(&self.library_section_id);
        to.put(&self.library_section_key);
        to.put(&self.content_rating);
        to.put(&self.summary);
        to.put(&self.rating);
        to.put(&self.audience_rating);
        to.put(&self.view_count);
        to.put(&self.last_viewed_at);
        to.put(&self.year);
        to.put(&self.tagline);
        to.put(&self.thumb);
        to.put(&self.art);
        to.put(&self.duration);
        to.put(&self.originally_available_at);
        to.put(&self.added_at);
        to.put(&self.updated_at);
        to.put(&self.audience_rating_image);
        to.put(&self.primary_extra_key);
        to.put(&self.rating_image);
        to.put(&self.media);
        to.put(&self.genre);
        to.put(&self.country);
        to.put(&self.director);
        to.put(&self.role);
        to.put(&self.writer);
        to.put(&self.skip_count);
        to.put(&self.chapter_source);
    }
}

wire::serde!(GetLibraryHubsMetadata);
