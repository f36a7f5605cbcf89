// @generated from Models/Operations/GetTopWatchedContentMetadata.md: change the docs, not this file.

use crate::operations::{
    GetTopWatchedContentCountry, GetTopWatchedContentGenre, GetTopWatchedContentGuids,
    GetTopWatchedContentRole, GetTopWatchedContentUser,
};
use crate::wire;

/// 32 fields; part of
/// [`GetTopWatchedContentMediaContainer`](crate::operations::GetTopWatchedContentMediaContainer).
#[derive(Default)]
pub struct GetTopWatchedContentMetadata {
    /// Optional. Example: `17`.
    #[doc(alias = "ratingKey")]
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

    /// Optional. Example: `1`.
    pub index: Option<i64>,

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

    /// Optional. Example: `141417`.
    pub duration: Option<i64>,

    /// Optional. Example: `2005-09-29 00:00:00 +0000 UTC`.
    #[doc(alias = "originallyAvailableAt")]
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `222`.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional. Example: `100`.
    #[doc(alias = "viewedLeafCount")]
    pub viewed_leaf_count: Option<i64>,

    /// Optional. Example: `13`.
    #[doc(alias = "childCount")]
    pub child_count: Option<i64>,

    /// Optional. Example: `1705637164`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional. Example: `1705637165`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,

    /// Optional. Example: `80`.
    #[doc(alias = "globalViewCount")]
    pub global_view_count: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    #[doc(alias = "audienceRatingImage")]
    pub audience_rating_image: Option<String>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    #[doc(alias = "Genre")]
    pub genre: Option<Vec<GetTopWatchedContentGenre>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    #[doc(alias = "Country")]
    pub country: Option<Vec<GetTopWatchedContentCountry>>,

    /// Optional. The JSON key is `Guid` (says `wire.toml`).
    #[doc(alias = "Guid")]
    pub guids: Option<Vec<GetTopWatchedContentGuids>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    #[doc(alias = "Role")]
    pub role: Option<Vec<GetTopWatchedContentRole>>,

    /// Optional. The JSON key is `User` (says `wire.toml`).
    #[doc(alias = "User")]
    pub user: Option<Vec<GetTopWatchedContentUser>>,
}

impl wire::Model for GetTopWatchedContentMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentMetadata",
        &[
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
            wire::Field::Optional(
                "Genre",
                wire::shape::<Vec<GetTopWatchedContentGenre>>(),
            ),
            wire::Field::Optional(
                "Country",
                wire::shape::<Vec<GetTopWatchedContentCountry>>(),
            ),
            wire::Field::Optional(
                "Guid",
                wire::shape::<Vec<GetTopWatchedContentGuids>>(),
            ),
            wire::Field::Optional(
                "Role",
                wire::shape::<Vec<GetTopWatchedContentRole>>(),
            ),
            wire::Field::Optional("User", wire::shape::<Vec<GetTopWatchedContentUser>>()),
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
                    &mut self.slug,
                    &mut self.studio,
                    &mut self.r#type,
                ),
                (
                    &mut self.title,
                    &mut self.library_section_title,
                    &mut self.library_section_id,
                    &mut self.library_section_key,
                    &mut self.content_rating,
                    &mut self.summary,
                ),
                (
                    &mut self.index,
                    &mut self.audience_rating,
                    &mut self.year,
                    &mut self.tagline,
                    &mut self.thumb,
                    &mut self.art,
                ),
                (
                    &mut self.duration,
                    &mut self.originally_available_at,
                    &mut self.leaf_count,
                    &mut self.viewed_leaf_count,
                    &mut self.child_count,
                    &mut self.added_at,
                ),
                (
                    &mut self.updated_at,
                    &mut self.global_view_count,
                    &mut self.audience_rating_image,
                    &mut self.genre,
                    &mut self.country,
                    &mut self.guids,
                ),
                (&mut self.role, &mut self.user),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.rating_key,
                &self.key,
                &self.guid,
                &self.slug,
                &self.studio,
                &self.r#type,
            ),
            (
                &self.title,
                &self.library_section_title,
                &self.library_section_id,
                &self.library_section_key,
                &self.content_rating,
                &self.summary,
            ),
            (
                &self.index,
                &self.audience_rating,
                &self.year,
                &self.tagline,
                &self.thumb,
                &self.art,
            ),
            (
                &self.duration,
                &self.originally_available_at,
                &self.leaf_count,
                &self.viewed_leaf_count,
                &self.child_count,
                &self.added_at,
            ),
            (
                &self.updated_at,
                &self.global_view_count,
                &self.audience_rating_image,
                &self.genre,
                &self.country,
                &self.guids,
            ),
            (&self.role, &self.user),
        ))
    }
}

wire::model!(GetTopWatchedContentMetadata);
