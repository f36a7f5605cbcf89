// @generated from Models/Operations/Metadata.md: change the docs, not this file.

use crate::operations::Image;
use crate::wire;

/// 35 fields; part of
/// [`GetWatchListResponseBody`](crate::operations::GetWatchListResponseBody).
#[derive(Default)]
pub struct Metadata {
    /// Optional.
    pub art: Option<String>,

    /// Optional.
    pub guid: Option<String>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    #[doc(alias = "ratingKey")]
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
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional.
    pub duration: Option<i64>,

    /// Optional.
    #[doc(alias = "publicPagesURL")]
    pub public_pages_url: Option<String>,

    /// Optional.
    pub slug: Option<String>,

    /// Optional.
    #[doc(alias = "userState")]
    pub user_state: Option<bool>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    #[doc(alias = "contentRating")]
    pub content_rating: Option<String>,

    /// Optional.
    #[doc(alias = "originallyAvailableAt")]
    pub originally_available_at: Option<jiff::Timestamp>,

    /// Optional.
    pub year: Option<i64>,

    /// Optional. The JSON key is `Image` (says `wire.toml`).
    #[doc(alias = "Image")]
    pub image: Option<Vec<Image>>,

    /// Optional.
    pub banner: Option<String>,

    /// Optional.
    pub rating: Option<f64>,

    /// Optional.
    #[doc(alias = "expiresAt")]
    pub expires_at: Option<i64>,

    /// Optional.
    #[doc(alias = "originalTitle")]
    pub original_title: Option<String>,

    /// Optional.
    #[doc(alias = "audienceRating")]
    pub audience_rating: Option<f64>,

    /// Optional.
    #[doc(alias = "audienceRatingImage")]
    pub audience_rating_image: Option<String>,

    /// Optional.
    #[doc(alias = "ratingImage")]
    pub rating_image: Option<String>,

    /// Optional.
    #[doc(alias = "imdbRatingCount")]
    pub imdb_rating_count: Option<i64>,

    /// Optional.
    pub subtype: Option<String>,

    /// Optional.
    pub theme: Option<String>,

    /// Optional.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional.
    #[doc(alias = "childCount")]
    pub child_count: Option<i64>,

    /// Optional.
    #[doc(alias = "isContinuingSeries")]
    pub is_continuing_series: Option<bool>,

    /// Optional.
    #[doc(alias = "skipChildren")]
    pub skip_children: Option<bool>,

    /// Optional.
    #[doc(alias = "availabilityId")]
    pub availability_id: Option<String>,

    /// Optional.
    #[doc(alias = "streamingMediaId")]
    pub streaming_media_id: Option<String>,

    /// Optional.
    #[doc(alias = "playableKey")]
    pub playable_key: Option<String>,
}

impl wire::Model for Metadata {
    const OBJECT: wire::Object = wire::Object::of(
        "Metadata",
        &[
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
            wire::Field::Optional(
                "originallyAvailableAt",
                wire::shape::<jiff::Timestamp>(),
            ),
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.art,
                    &mut self.guid,
                    &mut self.key,
                    &mut self.rating_key,
                    &mut self.studio,
                    &mut self.tagline,
                ),
                (
                    &mut self.r#type,
                    &mut self.thumb,
                    &mut self.added_at,
                    &mut self.duration,
                    &mut self.public_pages_url,
                    &mut self.slug,
                ),
                (
                    &mut self.user_state,
                    &mut self.title,
                    &mut self.content_rating,
                    &mut self.originally_available_at,
                    &mut self.year,
                    &mut self.image,
                ),
                (
                    &mut self.banner,
                    &mut self.rating,
                    &mut self.expires_at,
                    &mut self.original_title,
                    &mut self.audience_rating,
                    &mut self.audience_rating_image,
                ),
                (
                    &mut self.rating_image,
                    &mut self.imdb_rating_count,
                    &mut self.subtype,
                    &mut self.theme,
                    &mut self.leaf_count,
                    &mut self.child_count,
                ),
                (
                    &mut self.is_continuing_series,
                    &mut self.skip_children,
                    &mut self.availability_id,
                    &mut self.streaming_media_id,
                    &mut self.playable_key,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.art,
                &self.guid,
                &self.key,
                &self.rating_key,
                &self.studio,
                &self.tagline,
            ),
            (
                &self.r#type,
                &self.thumb,
                &self.added_at,
                &self.duration,
                &self.public_pages_url,
                &self.slug,
            ),
            (
                &self.user_state,
                &self.title,
                &self.content_rating,
                &self.originally_available_at,
                &self.year,
                &self.image,
            ),
            (
                &self.banner,
                &self.rating,
                &self.expires_at,
                &self.original_title,
                &self.audience_rating,
                &self.audience_rating_image,
            ),
            (
                &self.rating_image,
                &self.imdb_rating_count,
                &self.subtype,
                &self.theme,
                &self.leaf_count,
                &self.child_count,
            ),
            (
                &self.is_continuing_series,
                &self.skip_children,
                &self.availability_id,
                &self.streaming_media_id,
                &self.playable_key,
            ),
        ))
    }
}

wire::model!(Metadata);
