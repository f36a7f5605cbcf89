// @generated from Models/Operations/GetRecentlyAddedMetadata.md: change the docs, not this file.

use crate::operations::{
    Collection, Country, Director, Genre, GetRecentlyAddedHubsType,
    GetRecentlyAddedImage, Guids, Location, Media, Producer, Rating, Role, Similar,
    UltraBlurColors, Writer,
};
use crate::wire;

/// 75 fields; part of
/// [`GetRecentlyAddedMediaContainer`](crate::operations::GetRecentlyAddedMediaContainer).
#[derive(Default)]
pub struct GetRecentlyAddedMetadata {
    /// Required. Example: `1556281940`.
    #[doc(alias = "addedAt")]
    pub added_at: i64,

    /// Required. Example: `/library/metadata/58683/art/1703239236`.
    pub art: String,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    #[doc(alias = "audienceRatingImage")]
    pub audience_rating_image: Option<String>,

    /// Required. Example: `9.2`.
    #[doc(alias = "audienceRating")]
    pub audience_rating: f64,

    /// Optional. Example: `media`.
    #[doc(alias = "chapterSource")]
    pub chapter_source: Option<String>,

    /// Required. Example: `1`.
    #[doc(alias = "childCount")]
    pub child_count: i64,

    /// Optional. Example: `PG-13`.
    #[doc(alias = "contentRating")]
    pub content_rating: Option<String>,

    /// Optional. Example: `epoch,local`.
    #[doc(alias = "createdAtAccuracy")]
    pub created_at_accuracy: Option<String>,

    /// Optional. Example: `0`.
    #[doc(alias = "createdAtTZOffset")]
    pub created_at_tz_offset: Option<String>,

    /// Required. Example: `11558112`.
    pub duration: i64,

    /// Optional. Example: `/library/metadata/66/art/1705716261`.
    #[doc(alias = "grandparentArt")]
    pub grandparent_art: Option<String>,

    /// Optional. Example: `plex://show/5d9c081b170e24001f2a7be4`.
    #[doc(alias = "grandparentGuid")]
    pub grandparent_guid: Option<String>,

    /// Optional. Example: `/library/metadata/66`.
    #[doc(alias = "grandparentKey")]
    pub grandparent_key: Option<String>,

    /// Optional. Example: `66`.
    #[doc(alias = "grandparentRatingKey")]
    pub grandparent_rating_key: Option<String>,

    /// Optional. Example: `alice-in-borderland-2020`.
    #[doc(alias = "grandparentSlug")]
    pub grandparent_slug: Option<String>,

    /// Optional. Example: `/library/metadata/66/theme/1705716261`.
    #[doc(alias = "grandparentTheme")]
    pub grandparent_theme: Option<String>,

    /// Optional. Example: `/library/metadata/66/thumb/1705716261`.
    #[doc(alias = "grandparentThumb")]
    pub grandparent_thumb: Option<String>,

    /// Optional. Example: `Caprica`.
    #[doc(alias = "grandparentTitle")]
    pub grandparent_title: Option<String>,

    /// Required. Example: `plex://movie/5d7768ba96b655001fdc0408`.
    pub guid: String,

    /// Required. Example: `1`.
    pub index: i64,

    /// Required. Example: `/library/metadata/58683`.
    pub key: String,

    /// Optional. Example: `1721813113`.
    #[doc(alias = "lastRatedAt")]
    pub last_rated_at: Option<i64>,

    /// Optional. Example: `1682752242`.
    #[doc(alias = "lastViewedAt")]
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `14`.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional. Example: `1`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<i64>,

    /// Optional. Example: `/library/sections/1`.
    #[doc(alias = "librarySectionKey")]
    pub library_section_key: Option<String>,

    /// Optional. Example: `Movies`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional. Example: `映画 ブラッククローバー 魔法帝の剣`.
    #[doc(alias = "originalTitle")]
    pub original_title: Option<String>,

    /// Optional. Example: `2022-12-14`.
    #[doc(alias = "originallyAvailableAt")]
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `plex://show/5d9c081b170e24001f2a7be4`.
    #[doc(alias = "parentGuid")]
    pub parent_guid: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "parentIndex")]
    pub parent_index: Option<i64>,

    /// Optional. Example: `/library/metadata/66`.
    #[doc(alias = "parentKey")]
    pub parent_key: Option<String>,

    /// Optional. Example: `66`.
    #[doc(alias = "parentRatingKey")]
    pub parent_rating_key: Option<String>,

    /// Optional. Example: `alice-in-borderland-2020`.
    #[doc(alias = "parentSlug")]
    pub parent_slug: Option<String>,

    /// Required. Example: `UCP`.
    #[doc(alias = "parentStudio")]
    pub parent_studio: String,

    /// Required. Example: `/library/metadata/66/theme/1705716261`.
    #[doc(alias = "parentTheme")]
    pub parent_theme: String,

    /// Optional. Example: `/library/metadata/66/thumb/1705716261`.
    #[doc(alias = "parentThumb")]
    pub parent_thumb: Option<String>,

    /// Optional. Example: `Caprica`.
    #[doc(alias = "parentTitle")]
    pub parent_title: Option<String>,

    /// Optional. Example: `2010`.
    #[doc(alias = "parentYear")]
    pub parent_year: Option<i64>,

    /// Optional. Example: `/library/metadata/58684`.
    #[doc(alias = "primaryExtraKey")]
    pub primary_extra_key: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    #[doc(alias = "ratingImage")]
    pub rating_image: Option<String>,

    /// Required. Example: `58683`.
    #[doc(alias = "ratingKey")]
    pub rating_key: String,

    /// Required. Example: `7.6`.
    pub rating: f64,

    /// Required. Example: `2022`.
    #[doc(alias = "seasonCount")]
    pub season_count: i64,

    /// Optional. Example: `1`.
    #[doc(alias = "skipCount")]
    pub skip_count: Option<i64>,

    /// Required. Example: `4-for-texas`.
    pub slug: String,

    /// Optional. Example: `20th Century Studios`.
    pub studio: Option<String>,

    /// Optional. Example: `clip`.
    pub subtype: Option<String>,

    /// Required. Example:
    ///
    /// ```text
    /// A family of the moon's own people is driven from its home
    /// by an enemy thought gone, and finds shelter by the sea.
    /// ```
    pub summary: String,

    /// Required. Example: `Return to Pandora.`.
    pub tagline: String,

    /// Required. Example: `/library/metadata/1/theme/1705636920`.
    pub theme: String,

    /// Required. Example: `/library/metadata/58683/thumb/1703239236`.
    pub thumb: String,

    /// Required. Example: `Whale`.
    #[doc(alias = "titleSort")]
    pub title_sort: String,

    /// Required. Example: `Avatar: The Way of Water`.
    pub title: String,

    /// Required. Example: `movie`.
    pub r#type: GetRecentlyAddedHubsType,

    /// Optional. Example: `1556281940`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,

    /// Optional. Example: `10`.
    #[doc(alias = "userRating")]
    pub user_rating: Option<f64>,

    /// Optional. Example: `1`.
    #[doc(alias = "viewCount")]
    pub view_count: Option<i64>,

    /// Optional. Example: `5222500`.
    #[doc(alias = "viewOffset")]
    pub view_offset: Option<i64>,

    /// Optional. Example: `0`.
    #[doc(alias = "viewedLeafCount")]
    pub viewed_leaf_count: Option<i64>,

    /// Optional. Example: `2022`.
    pub year: Option<i64>,

    /// Optional. The JSON key is `Image` (says `wire.toml`).
    #[doc(alias = "Image")]
    pub image: Option<Vec<GetRecentlyAddedImage>>,

    /// Optional. The JSON key is `UltraBlurColors` (says `wire.toml`).
    #[doc(alias = "UltraBlurColors")]
    pub ultra_blur_colors: Option<UltraBlurColors>,

    /// Optional. The JSON key is `Guid` (says `wire.toml`).
    #[doc(alias = "Guid")]
    pub guids: Option<Vec<Guids>>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    #[doc(alias = "Media")]
    pub media: Option<Vec<Media>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    #[doc(alias = "Genre")]
    pub genre: Option<Vec<Genre>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    #[doc(alias = "Country")]
    pub country: Option<Vec<Country>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    #[doc(alias = "Director")]
    pub director: Option<Vec<Director>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    #[doc(alias = "Writer")]
    pub writer: Option<Vec<Writer>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    #[doc(alias = "Role")]
    pub role: Option<Vec<Role>>,

    /// Optional. The JSON key is `Producer` (says `wire.toml`).
    #[doc(alias = "Producer")]
    pub producer: Option<Vec<Producer>>,

    /// Optional. The JSON key is `Rating` (says `wire.toml`).
    #[doc(alias = "Rating")]
    pub rating1: Option<Vec<Rating>>,

    /// Optional. The JSON key is `Similar` (says `wire.toml`).
    #[doc(alias = "Similar")]
    pub similar: Option<Vec<Similar>>,

    /// Optional. The JSON key is `Location` (says `wire.toml`).
    #[doc(alias = "Location")]
    pub location: Option<Vec<Location>>,

    /// Optional. The JSON key is `Collection` (says `wire.toml`).
    #[doc(alias = "Collection")]
    pub collection: Option<Vec<Collection>>,
}

impl wire::Model for GetRecentlyAddedMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedMetadata",
        &[
            wire::Field::Required("addedAt", wire::INTEGER),
            wire::Field::Required("art", wire::STRING),
            wire::Field::Optional("audienceRatingImage", wire::STRING),
            wire::Field::Required("audienceRating", wire::FLOAT),
            wire::Field::Optional("chapterSource", wire::STRING),
            wire::Field::Required("childCount", wire::INTEGER),
            wire::Field::Optional("contentRating", wire::STRING),
            wire::Field::Optional("createdAtAccuracy", wire::STRING),
            wire::Field::Optional("createdAtTZOffset", wire::STRING),
            wire::Field::Required("duration", wire::INTEGER),
            wire::Field::Optional("grandparentArt", wire::STRING),
            wire::Field::Optional("grandparentGuid", wire::STRING),
            wire::Field::Optional("grandparentKey", wire::STRING),
            wire::Field::Optional("grandparentRatingKey", wire::STRING),
            wire::Field::Optional("grandparentSlug", wire::STRING),
            wire::Field::Optional("grandparentTheme", wire::STRING),
            wire::Field::Optional("grandparentThumb", wire::STRING),
            wire::Field::Optional("grandparentTitle", wire::STRING),
            wire::Field::Required("guid", wire::STRING),
            wire::Field::Required("index", wire::INTEGER),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Optional("lastRatedAt", wire::INTEGER),
            wire::Field::Optional("lastViewedAt", wire::INTEGER),
            wire::Field::Optional("leafCount", wire::INTEGER),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("librarySectionKey", wire::STRING),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("originalTitle", wire::STRING),
            wire::Field::Optional(
                "originallyAvailableAt",
                wire::shape::<jiff::civil::Date>(),
            ),
            wire::Field::Optional("parentGuid", wire::STRING),
            wire::Field::Optional("parentIndex", wire::INTEGER),
            wire::Field::Optional("parentKey", wire::STRING),
            wire::Field::Optional("parentRatingKey", wire::STRING),
            wire::Field::Optional("parentSlug", wire::STRING),
            wire::Field::Required("parentStudio", wire::STRING),
            wire::Field::Required("parentTheme", wire::STRING),
            wire::Field::Optional("parentThumb", wire::STRING),
            wire::Field::Optional("parentTitle", wire::STRING),
            wire::Field::Optional("parentYear", wire::INTEGER),
            wire::Field::Optional("primaryExtraKey", wire::STRING),
            wire::Field::Optional("ratingImage", wire::STRING),
            wire::Field::Required("ratingKey", wire::STRING),
            wire::Field::Required("rating", wire::FLOAT),
            wire::Field::Required("seasonCount", wire::INTEGER),
            wire::Field::Optional("skipCount", wire::INTEGER),
            wire::Field::Required("slug", wire::STRING),
            wire::Field::Optional("studio", wire::STRING),
            wire::Field::Optional("subtype", wire::STRING),
            wire::Field::Required("summary", wire::STRING),
            wire::Field::Required("tagline", wire::STRING),
            wire::Field::Required("theme", wire::STRING),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Required("titleSort", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("type", wire::shape::<GetRecentlyAddedHubsType>()),
            wire::Field::Optional("updatedAt", wire::INTEGER),
            wire::Field::Optional("userRating", wire::FLOAT),
            wire::Field::Optional("viewCount", wire::INTEGER),
            wire::Field::Optional("viewOffset", wire::INTEGER),
            wire::Field::Optional("viewedLeafCount", wire::INTEGER),
            wire::Field::Optional("year", wire::INTEGER),
            wire::Field::Optional("Image", wire::shape::<Vec<GetRecentlyAddedImage>>()),
            wire::Field::Optional("UltraBlurColors", wire::shape::<UltraBlurColors>()),
            wire::Field::Optional("Guid", wire::shape::<Vec<Guids>>()),
            wire::Field::Optional("Media", wire::shape::<Vec<Media>>()),
            wire::Field::Optional("Genre", wire::shape::<Vec<Genre>>()),
            wire::Field::Optional("Country", wire::shape::<Vec<Country>>()),
            wire::Field::Optional("Director", wire::shape::<Vec<Director>>()),
            wire::Field::Optional("Writer", wire::shape::<Vec<Writer>>()),
            wire::Field::Optional("Role", wire::shape::<Vec<Role>>()),
            wire::Field::Optional("Producer", wire::shape::<Vec<Producer>>()),
            wire::Field::Optional("Rating", wire::shape::<Vec<Rating>>()),
            wire::Field::Optional("Similar", wire::shape::<Vec<Similar>>()),
            wire::Field::Optional("Location", wire::shape::<Vec<Location>>()),
            wire::Field::Optional("Collection", wire::shape::<Vec<Collection>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    (
                        &mut self.added_at,
                        &mut self.art,
                        &mut self.audience_rating_image,
                        &mut self.audience_rating,
                        &mut self.chapter_source,
                        &mut self.child_count,
                    ),
                    (
                        &mut self.content_rating,
                        &mut self.created_at_accuracy,
                        &mut self.created_at_tz_offset,
                        &mut self.duration,
                        &mut self.grandparent_art,
                        &mut self.grandparent_guid,
                    ),
                    (
                        &mut self.grandparent_key,
                        &mut self.grandparent_rating_key,
                        &mut self.grandparent_slug,
                        &mut self.grandparent_theme,
                        &mut self.grandparent_thumb,
                        &mut self.grandparent_title,
                    ),
                    (
                        &mut self.guid,
                        &mut self.index,
                        &mut self.key,
                        &mut self.last_rated_at,
                        &mut self.last_viewed_at,
                        &mut self.leaf_count,
                    ),
                    (
                        &mut self.library_section_id,
                        &mut self.library_section_key,
                        &mut self.library_section_title,
                        &mut self.original_title,
                        &mut self.originally_available_at,
                        &mut self.parent_guid,
                    ),
                    (
                        &mut self.parent_index,
                        &mut self.parent_key,
                        &mut self.parent_rating_key,
                        &mut self.parent_slug,
                        &mut self.parent_studio,
                        &mut self.parent_theme,
                    ),
                ),
                (
                    (
                        &mut self.parent_thumb,
                        &mut self.parent_title,
                        &mut self.parent_year,
                        &mut self.primary_extra_key,
                        &mut self.rating_image,
                        &mut self.rating_key,
                    ),
                    (
                        &mut self.rating,
                        &mut self.season_count,
                        &mut self.skip_count,
                        &mut self.slug,
                        &mut self.studio,
                        &mut self.subtype,
                    ),
                    (
                        &mut self.summary,
                        &mut self.tagline,
                        &mut self.theme,
                        &mut self.thumb,
                        &mut self.title_sort,
                        &mut self.title,
                    ),
                    (
                        &mut self.r#type,
                        &mut self.updated_at,
                        &mut self.user_rating,
                        &mut self.view_count,
                        &mut self.view_offset,
                        &mut self.viewed_leaf_count,
                    ),
                    (
                        &mut self.year,
                        &mut self.image,
                        &mut self.ultra_blur_colors,
                        &mut self.guids,
                        &mut self.media,
                        &mut self.genre,
                    ),
                    (
                        &mut self.country,
                        &mut self.director,
                        &mut self.writer,
                        &mut self.role,
                        &mut self.producer,
                        &mut self.rating1,
                    ),
                ),
                ((&mut self.similar, &mut self.location, &mut self.collection),),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                (
                    &self.added_at,
                    &self.art,
                    &self.audience_rating_image,
                    &self.audience_rating,
                    &self.chapter_source,
                    &self.child_count,
                ),
                (
                    &self.content_rating,
                    &self.created_at_accuracy,
                    &self.created_at_tz_offset,
                    &self.duration,
                    &self.grandparent_art,
                    &self.grandparent_guid,
                ),
                (
                    &self.grandparent_key,
                    &self.grandparent_rating_key,
                    &self.grandparent_slug,
                    &self.grandparent_theme,
                    &self.grandparent_thumb,
                    &self.grandparent_title,
                ),
                (
                    &self.guid,
                    &self.index,
                    &self.key,
                    &self.last_rated_at,
                    &self.last_viewed_at,
                    &self.leaf_count,
                ),
                (
                    &self.library_section_id,
                    &self.library_section_key,
                    &self.library_section_title,
                    &self.original_title,
                    &self.originally_available_at,
                    &self.parent_guid,
                ),
                (
                    &self.parent_index,
                    &self.parent_key,
                    &self.parent_rating_key,
                    &self.parent_slug,
                    &self.parent_studio,
                    &self.parent_theme,
                ),
            ),
            (
                (
                    &self.parent_thumb,
                    &self.parent_title,
                    &self.parent_year,
                    &self.primary_extra_key,
                    &self.rating_image,
                    &self.rating_key,
                ),
                (
                    &self.rating,
                    &self.season_count,
                    &self.skip_count,
                    &self.slug,
                    &self.studio,
                    &self.subtype,
                ),
                (
                    &self.summary,
                    &self.tagline,
                    &self.theme,
                    &self.thumb,
                    &self.title_sort,
                    &self.title,
                ),
                (
                    &self.r#type,
                    &self.updated_at,
                    &self.user_rating,
                    &self.view_count,
                    &self.view_offset,
                    &self.viewed_leaf_count,
                ),
                (
                    &self.year,
                    &self.image,
                    &self.ultra_blur_colors,
                    &self.guids,
                    &self.media,
                    &self.genre,
                ),
                (
                    &self.country,
                    &self.director,
                    &self.writer,
                    &self.role,
                    &self.producer,
                    &self.rating1,
                ),
            ),
            ((&self.similar, &self.location, &self.collection),),
        ))
    }
}

wire::model!(GetRecentlyAddedMetadata);
