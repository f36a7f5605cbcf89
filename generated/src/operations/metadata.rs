// @generated from Models/Operations/Metadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Image;
use crate::wire;

/// Documented in `Models/Operations/Metadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metadata {
    /// Optional.
    pub art: Option<String>,

    /// Optional.
    pub guid: Option<String>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub rating_key: Option<String>,

    /// Optional.
    pub studio: Option<String>,

    /// Optional.
    pub tagline: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub thumb: Option<String>,

    /// Optional.
    pub added_at: Option<i64>,

    /// Optional.
    pub duration: Option<i64>,

    /// Optional.
    pub public_pages_url: Option<String>,

    /// Optional.
    pub slug: Option<String>,

    /// Optional.
    pub user_state: Option<bool>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub content_rating: Option<String>,

    /// Optional.
    pub originally_available_at: Option<jiff::Timestamp>,

    /// Optional.
    pub year: Option<i64>,

    /// Optional. The JSON key is `Image` (says `wire.toml`).
    pub image: Option<Vec<Image>>,

    /// Optional.
    pub banner: Option<String>,

    /// Optional.
    pub rating: Option<f64>,

    /// Optional.
    pub expires_at: Option<i64>,

    /// Optional.
    pub original_title: Option<String>,

    /// Optional.
    pub audience_rating: Option<f64>,

    /// Optional.
    pub audience_rating_image: Option<String>,

    /// Optional.
    pub rating_image: Option<String>,

    /// Optional.
    pub imdb_rating_count: Option<i64>,

    /// Optional.
    pub subtype: Option<String>,

    /// Optional.
    pub theme: Option<String>,

    /// Optional.
    pub leaf_count: Option<i64>,

    /// Optional.
    pub child_count: Option<i64>,

    /// Optional.
    pub is_continuing_series: Option<bool>,

    /// Optional.
    pub skip_children: Option<bool>,

    /// Optional.
    pub availability_id: Option<String>,

    /// Optional.
    pub streaming_media_id: Option<String>,

    /// Optional.
    pub playable_key: Option<String>,
}

impl wire::Model for Metadata {
    const NAME: &'static str = "Metadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("art", wire::STRING),
        wire::Field::Optional("guid", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("ratingKey", wire::STRING),
        wire::Field::Optional("studio", wire::STRING),
        wire::Field::Optional("tagline", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("thumb", wire::STRING),
        wire::Field::Optional("addedAt", wire::INTEGER),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("publicPagesURL", wire::STRING),
        wire::Field::Optional("slug", wire::STRING),
        wire::Field::Optional("userState", wire::BOOLEAN),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("contentRating", wire::STRING),
        wire::Field::Optional("originallyAvailableAt", wire::shape::<jiff::Timestamp>()),
        wire::Field::Optional("year", wire::INTEGER),
        wire::Field::Optional("Image", wire::shape::<Vec<Image>>()),
        wire::Field::Optional("banner", wire::STRING),
        wire::Field::Optional("rating", wire::FLOAT),
        wire::Field::Optional("expiresAt", wire::INTEGER),
        wire::Field::Optional("originalTitle", wire::STRING),
        wire::Field::Optional("audienceRating", wire::FLOAT),
        wire::Field::Optional("audienceRatingImage", wire::STRING),
        wire::Field::Optional("ratingImage", wire::STRING),
        wire::Field::Optional("imdbRatingCount", wire::INTEGER),
        wire::Field::Optional("subtype", wire::STRING),
        wire::Field::Optional("theme", wire::STRING),
        wire::Field::Optional("leafCount", wire::INTEGER),
        wire::Field::Optional("childCount", wire::INTEGER),
        wire::Field::Optional("isContinuingSeries", wire::BOOLEAN),
        wire::Field::Optional("skipChildren", wire::BOOLEAN),
        wire::Field::Optional("availabilityId", wire::STRING),
        wire::Field::Optional("streamingMediaId", wire::STRING),
        wire::Field::Optional("playableKey", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.art),
            1 => value.read(&mut self.guid),
            2 => value.read(&mut self.key),
            3 => value.read(&mut self.rating_key),
            4 => value.read(&mut self.studio),
            5 => value.read(&mut self.tagline),
            6 => value.read(&mut self.r#type),
            7 => value.read(&mut self.thumb),
            8 => value.read(&mut self.added_at),
            9 => value.read(&mut self.duration),
            10 => value.read(&mut self.public_pages_url),
            11 => value.read(&mut self.slug),
            12 => value.read(&mut self.user_state),
            13 => value.read(&mut self.title),
            14 => value.read(&mut self.content_rating),
            15 => value.read(&mut self.originally_available_at),
            16 => value.read(&mut self.year),
            17 => value.read(&mut self.image),
            18 => value.read(&mut self.banner),
            19 => value.read(&mut self.rating),
            20 => value.read(&mut self.expires_at),
            21 => value.read(&mut self.original_title),
            22 => value.read(&mut self.audience_rating),
            23 => value.read(&mut self.audience_rating_image),
            24 => value.read(&mut self.rating_image),
            25 => value.read(&mut self.imdb_rating_count),
            26 => value.read(&mut self.subtype),
            27 => value.read(&mut self.theme),
            28 => value.read(&mut self.leaf_count),
            29 => value.read(&mut self.child_count),
            30 => value.read(&mut self.is_continuing_series),
            31 => value.read(&mut self.skip_children),
            32 => value.read(&mut self.availability_id),
            33 => value.read(&mut self.streaming_media_id),
            34 => value.read(&mut self.playable_key),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.art);
        to.put(&self.guid);
        to.put(&self.key);
        to.put(&self.rating_key);
        to.put(&self.studio);
        to.put(&self.tagline);
        to.put(&self.r#type);
        to.put(&self.thumb);
        to.put(&self.added_at);
        to.put(&self.duration);
        to.put(&self.public_pages_url);
        to.put(&self.slug);
        to.put(&self.user_state);
        to.put(&self.title);
        to.put(&self.content_rating);
        to.put(&self.originally_available_at);
        to.put(&self.year);
        to.put(&self.image);
        to.put(&self.banner);
        to.put(&self.rating);
        to.put(&self.expires_at);
        to.put(&self.original_title);
        to.put(&self.audience_rating);
        to.put(&self.audience_rating_image);
        to.put(&self.rating_image);
        to.put(&self.imdb_rating_count);
        to.put(&self.subtype);
        to.put(&self.theme);
        to.put(&self.leaf_count);
        to.put(&self.child_count);
        to.put(&self.is_continuing_series);
        to.put(&self.skip_children);
        to.put(&self.availability_id);
        to.put(&self.streaming_media_id);
        to.put(&self.playable_key);
    }
}

wire::serde!(Metadata);
