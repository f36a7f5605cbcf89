// @generated from Models/Operations/GetPlaylistContentsMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetPlaylistContentsCountry, GetPlaylistContentsDirector, GetPlaylistContentsGenre,
    GetPlaylistContentsMedia, GetPlaylistContentsRole, GetPlaylistContentsWriter,
};
use crate::wire;

/// Documented in `Models/Operations/GetPlaylistContentsMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistContentsMetadata {
    /// Optional. Example: `17`.
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
    pub title_sort: Option<String>,

    /// Optional. Example: `Movies`.
    pub library_section_title: Option<String>,

    /// Optional. Example: `1`.
    pub library_section_id: Option<i64>,

    /// Optional. Example: `/library/sections/1`.
    pub library_section_key: Option<String>,

    /// Optional. Example: `PG-13`.
    pub content_rating: Option<String>,

    /// Optional. Example: `The crew of a small ship hides a passenger who knows more than she is aware of.`.
    pub summary: Option<String>,

    /// Optional. Example: `8.2`.
    pub rating: Option<f64>,

    /// Optional. Example: `9.1`.
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
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1705637164`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1705637165`.
    pub updated_at: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `1`.
    pub has_premium_extras: Option<String>,

    /// Optional. Example: `1`.
    pub has_premium_primary_extra: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    pub rating_image: Option<String>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    pub media: Option<Vec<GetPlaylistContentsMedia>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    pub genre: Option<Vec<GetPlaylistContentsGenre>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    pub country: Option<Vec<GetPlaylistContentsCountry>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    pub director: Option<Vec<GetPlaylistContentsDirector>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    pub writer: Option<Vec<GetPlaylistContentsWriter>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    pub role: Option<Vec<GetPlaylistContentsRole>>,
}

impl wire::Model for GetPlaylistContentsMetadata {
    const NAME: &'static str = "GetPlaylistContentsMetadata";
    const FIELDS: &'static [wire::Field] = &[
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
        wire::Field::Optional("Media", wire::shape::<Vec<GetPlaylistContentsMedia>>()),
        wire::Field::Optional("Genre", wire::shape::<Vec<GetPlaylistContentsGenre>>()),
        wire::Field::Optional(
            "Country",
            wire::shape::<Vec<GetPlaylistContentsCountry>>(),
        ),
        wire::Field::Optional(
            "Director",
            wire::shape::<Vec<GetPlaylistContentsDirector>>(),
        ),
        wire::Field::Optional("Writer", wire::shape::<Vec<GetPlaylistContentsWriter>>()),
        wire::Field::Optional("Role", wire::shape::<Vec<GetPlaylistContentsRole>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.guid),
            3 => value.read(&mut self.studio),
            4 => value.read(&mut self.r#type),
            5 => value.read(&mut self.title),
            6 => value.read(&mut self.title_sort),
            7 => value.read(&mut self.library_section_title),
            8 => value.read(&mut self.library_section_id),
            9 => value.read(&mut self.library_section_key),
            10 => value.read(&mut self.content_rating),
            11 => value.read(&mut self.summary),
            12 => value.read(&mut self.rating),
            13 => value.read(&mut self.audience_rating),
            14 => value.read(&mut self.year),
            15 => value.read(&mut self.tagline),
            16 => value.read(&mut self.thumb),
            17 => value.read(&mut self.art),
            18 => value.read(&mut self.duration),
            19 => value.read(&mut self.originally_available_at),
            20 => value.read(&mut self.added_at),
            21 => value.read(&mut self.updated_at),
            22 => value.read(&mut self.audience_rating_image),
            23 => value.read(&mut self.has_premium_extras),
            24 => value.read(&mut self.has_premium_primary_extra),
            25 => value.read(&mut self.rating_image),
            26 => value.read(&mut self.media),
            27 => value.read(&mut self.genre),
            28 => value.read(&mut self.country),
            29 => value.read(&mut self.director),
            30 => value.read(&mut self.writer),
            31 => value.read(&mut self.role),
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
        to.put(&self.title_sort);
        to.put(&self.library_section_title);
        to.put(&self.library_section_id);
        to.put(&self.library_section_key);
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
        to.put(&self.has_premium_extras);
        to.put(&self.has_premium_primary_extra);
        to.put(&self.rating_image);
        to.put(&self.media);
        to.put(&self.genre);
        to.put(&self.country);
        to.put(&self.director);
        to.put(&self.writer);
        to.put(&self.role);
    }
}

wire::serde!(GetPlaylistContentsMetadata);
