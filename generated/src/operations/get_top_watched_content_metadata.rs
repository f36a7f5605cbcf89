// @generated from Models/Operations/GetTopWatchedContentMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetTopWatchedContentCountry, GetTopWatchedContentGenre, GetTopWatchedContentGuids,
    GetTopWatchedContentRole, GetTopWatchedContentUser,
};
use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentMetadata {
    /// Optional. Example: `17`.
    pub rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/17`.
    pub key: Option<String>,

    /// Optional. Example: `plex://movie/5d77683f6f4521001ea9dc53`.
    pub guid: Option<String>,

    /// Optional. Example: `waterloo-road`.
    pub slug: Option<String>,

    /// Optional. Example: `Universal Pictures`.
    pub studio: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `Serenity`.
    pub title: Option<String>,

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

    /// Optional. Example: `1`.
    pub index: Option<i64>,

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

    /// Optional. Example: `141417`.
    pub duration: Option<i64>,

    /// Optional. Example: `2005-09-29 00:00:00 +0000 UTC`.
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `222`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `100`.
    pub viewed_leaf_count: Option<i64>,

    /// Optional. Example: `13`.
    pub child_count: Option<i64>,

    /// Optional. Example: `1705637164`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1705637165`.
    pub updated_at: Option<i64>,

    /// Optional. Example: `80`.
    pub global_view_count: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    pub audience_rating_image: Option<String>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    pub genre: Option<Vec<GetTopWatchedContentGenre>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    pub country: Option<Vec<GetTopWatchedContentCountry>>,

    /// Optional. The JSON key is `Guid` (says `wire.toml`).
    pub guids: Option<Vec<GetTopWatchedContentGuids>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    pub role: Option<Vec<GetTopWatchedContentRole>>,

    /// Optional. The JSON key is `User` (says `wire.toml`).
    pub user: Option<Vec<GetTopWatchedContentUser>>,
}

impl wire::Model for GetTopWatchedContentMetadata {
    const NAME: &'static str = "GetTopWatchedContentMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("ratingKey", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("guid", wire::STRING),
        wire::Field::Optional("slug", wire::STRING),
        wire::Field::Optional("studio", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("librarySectionTitle", wire::STRING),
        wire::Field::Optional("librarySectionID", wire::INTEGER),
        wire::Field::Optional("librarySectionKey", wire::STRING),
        wire::Field::Optional("contentRating", wire::STRING),
        wire::Field::Optional("summary", wire::STRING),
        wire::Field::Optional("index", wire::INTEGER),
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
        wire::Field::Optional("leafCount", wire::INTEGER),
        wire::Field::Optional("viewedLeafCount", wire::INTEGER),
        wire::Field::Optional("childCount", wire::INTEGER),
        wire::Field::Optional("addedAt", wire::INTEGER),
        wire::Field::Optional("updatedAt", wire::INTEGER),
        wire::Field::Optional("globalViewCount", wire::INTEGER),
        wire::Field::Optional("audienceRatingImage", wire::STRING),
        wire::Field::Optional("Genre", wire::shape::<Vec<GetTopWatchedContentGenre>>()),
        wire::Field::Optional(
            "Country",
            wire::shape::<Vec<GetTopWatchedContentCountry>>(),
        ),
        wire::Field::Optional("Guid", wire::shape::<Vec<GetTopWatchedContentGuids>>()),
        wire::Field::Optional("Role", wire::shape::<Vec<GetTopWatchedContentRole>>()),
        wire::Field::Optional("User", wire::shape::<Vec<GetTopWatchedContentUser>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.guid),
            3 => value.read(&mut self.slug),
            4 => value.read(&mut self.studio),
            5 => value.read(&mut self.r#type),
            6 => value.read(&mut self.title),
            7 => value.read(&mut self.library_section_title),
            8 => value.read(&mut self.library_section_id),
            9 => value.read(&mut self.library_section_key),
            10 => value.read(&mut self.content_rating),
            11 => value.read(&mut self.summary),
            12 => value.read(&mut self.index),
            13 => value.read(&mut self.audience_rating),
            14 => value.read(&mut self.year),
            15 => value.read(&mut self.tagline),
            16 => value.read(&mut self.thumb),
            17 => value.read(&mut self.art),
            18 => value.read(&mut self.duration),
            19 => value.read(&mut self.originally_available_at),
            20 => value.read(&mut self.leaf_count),
            21 => value.read(&mut self.viewed_leaf_count),
            22 => value.read(&mut self.child_count),
            23 => value.read(&mut self.added_at),
            24 => value.read(&mut self.updated_at),
            25 => value.read(&mut self.global_view_count),
            26 => value.read(&mut self.audience_rating_image),
            27 => value.read(&mut self.genre),
            28 => value.read(&mut self.country),
            29 => value.read(&mut self.guids),
            30 => value.read(&mut self.role),
            31 => value.read(&mut self.user),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.rating_key);
        to.put(&self.key);
        to.put(&self.guid);
        to.put(&self.slug);
        to.put(&self.studio);
        to.put(&self.r#type);
        to.put(&self.title);
        to.put(&self.library_section_title);
        to.put(&self.library_section_id);
        to.put(&self.library_section_key);
        to.put(&self.content_rating);
        to.put(&self.summary);
        to.put(&self.index);
        to.put(&self.audience_rating);
        to.put(&self.year);
        to.put(&self.tagline);
        to.put(&self.thumb);
        to.put(&self.art);
        to.put(&self.duration);
        to.put(&self.originally_available_at);
        to.put(&self.leaf_count);
        to.put(&self.viewed_leaf_count);
        to.put(&self.child_count);
        to.put(&self.added_at);
        to.put(&self.updated_at);
        to.put(&self.global_view_count);
        to.put(&self.audience_rating_image);
        to.put(&self.genre);
        to.put(&self.country);
        to.put(&self.guids);
        to.put(&self.role);
        to.put(&self.user);
    }
}

wire::serde!(GetTopWatchedContentMetadata);
