// @generated from Models/Operations/GetLibraryItemsMetadata.md: change the docs, not this file.

use crate::operations::{
    Chapter, Extras, FlattenSeasons, GetLibraryItemsCollection, GetLibraryItemsCountry,
    GetLibraryItemsDirector, GetLibraryItemsGenre, GetLibraryItemsGuids,
    GetLibraryItemsImage, GetLibraryItemsLocation, GetLibraryItemsMedia,
    GetLibraryItemsProducer, GetLibraryItemsRole, GetLibraryItemsSimilar,
    GetLibraryItemsType, GetLibraryItemsUltraBlurColors, GetLibraryItemsWriter, Marker,
    Ratings, ShowOrdering,
};
use crate::wire;

/// 78 fields; part of
/// [`GetLibraryItemsMediaContainer`](crate::operations::GetLibraryItemsMediaContainer).
#[derive(Default)]
pub struct GetLibraryItemsMetadata {
    /// Required. Example: `58683`.
    #[doc(alias = "ratingKey")]
    pub rating_key: String,

    /// Required. Example: `/library/metadata/58683`.
    pub key: String,

    /// Required. Example: `plex://movie/5d7768ba96b655001fdc0408`.
    pub guid: String,

    /// Required. Example: `4-for-texas`.
    pub slug: String,

    /// Optional. Example: `20th Century Studios`.
    pub studio: Option<String>,

    /// Required. Example: `movie`.
    pub r#type: GetLibraryItemsType,

    /// Required. Example: `Avatar: The Way of Water`.
    pub title: String,

    /// Required. Example: `/library/metadata/58683/banner/1703239236`.
    pub banner: String,

    /// Required. Example: `Whale`.
    #[doc(alias = "titleSort")]
    pub title_sort: String,

    /// Optional. Example: `PG-13`.
    #[doc(alias = "contentRating")]
    pub content_rating: Option<String>,

    /// Required. Example:
    ///
    /// ```text
    /// A family of the moon's own people is driven from its home
    /// by an enemy thought gone, and finds shelter by the sea.
    /// ```
    pub summary: String,

    /// Required. Example: `7.6`.
    pub rating: f64,

    /// Required. Example: `9.2`.
    #[doc(alias = "audienceRating")]
    pub audience_rating: f64,

    /// Optional. Example: `2022`.
    pub year: Option<i64>,

    /// Required. Example: `Return to Pandora.`.
    pub tagline: String,

    /// Required. Example: `/library/metadata/58683/thumb/1703239236`.
    pub thumb: String,

    /// Required. Example: `/library/metadata/58683/art/1703239236`.
    pub art: String,

    /// Required. Example: `/library/metadata/1/theme/1705636920`.
    pub theme: String,

    /// Required. Example: `1`.
    pub index: i64,

    /// Optional. Example: `14`.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional. Example: `0`.
    #[doc(alias = "viewedLeafCount")]
    pub viewed_leaf_count: Option<i64>,

    /// Required. Example: `1`.
    #[doc(alias = "childCount")]
    pub child_count: i64,

    /// Required. Example: `2022`.
    #[doc(alias = "seasonCount")]
    pub season_count: i64,

    /// Required. Example: `11558112`.
    pub duration: i64,

    /// Optional. Example: `2022-12-14`.
    #[doc(alias = "originallyAvailableAt")]
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Required. Example: `1556281940`.
    #[doc(alias = "addedAt")]
    pub added_at: i64,

    /// Optional. Example: `1556281940`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    #[doc(alias = "audienceRatingImage")]
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `media`.
    #[doc(alias = "chapterSource")]
    pub chapter_source: Option<String>,

    /// Optional. Example: `/library/metadata/58684`.
    #[doc(alias = "primaryExtraKey")]
    pub primary_extra_key: Option<String>,

    /// Optional. Example: `映画 ブラッククローバー 魔法帝の剣`.
    #[doc(alias = "originalTitle")]
    pub original_title: Option<String>,

    /// Optional. Example: `66`.
    #[doc(alias = "parentRatingKey")]
    pub parent_rating_key: Option<String>,

    /// Optional. Example: `66`.
    #[doc(alias = "grandparentRatingKey")]
    pub grandparent_rating_key: Option<String>,

    /// Optional. Example: `plex://show/5d9c081b170e24001f2a7be4`.
    #[doc(alias = "parentGuid")]
    pub parent_guid: Option<String>,

    /// Optional. Example: `plex://show/5d9c081b170e24001f2a7be4`.
    #[doc(alias = "grandparentGuid")]
    pub grandparent_guid: Option<String>,

    /// Optional. Example: `alice-in-borderland-2020`.
    #[doc(alias = "grandparentSlug")]
    pub grandparent_slug: Option<String>,

    /// Optional. Example: `/library/metadata/66`.
    #[doc(alias = "grandparentKey")]
    pub grandparent_key: Option<String>,

    /// Optional. Example: `/library/metadata/66`.
    #[doc(alias = "parentKey")]
    pub parent_key: Option<String>,

    /// Optional. Example: `Caprica`.
    #[doc(alias = "grandparentTitle")]
    pub grandparent_title: Option<String>,

    /// Optional. Example: `/library/metadata/66/thumb/1705716261`.
    #[doc(alias = "grandparentThumb")]
    pub grandparent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/66/theme/1705716261`.
    #[doc(alias = "grandparentTheme")]
    pub grandparent_theme: Option<String>,

    /// Optional. Example: `/library/metadata/66/art/1705716261`.
    #[doc(alias = "grandparentArt")]
    pub grandparent_art: Option<String>,

    /// Optional. Example: `Caprica`.
    #[doc(alias = "parentTitle")]
    pub parent_title: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "parentIndex")]
    pub parent_index: Option<i64>,

    /// Optional. Example: `/library/metadata/66/thumb/1705716261`.
    #[doc(alias = "parentThumb")]
    pub parent_thumb: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    #[doc(alias = "ratingImage")]
    pub rating_image: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "viewCount")]
    pub view_count: Option<i64>,

    /// Optional. Example: `5222500`.
    #[doc(alias = "viewOffset")]
    pub view_offset: Option<i64>,

    /// Optional. Example: `1`.
    #[doc(alias = "skipCount")]
    pub skip_count: Option<i64>,

    /// Optional. Example: `clip`.
    pub subtype: Option<String>,

    /// Optional. Example: `1721813113`.
    #[doc(alias = "lastRatedAt")]
    pub last_rated_at: Option<i64>,

    /// Optional. Example: `epoch,local`.
    #[doc(alias = "createdAtAccuracy")]
    pub created_at_accuracy: Option<String>,

    /// Optional. Example: `0`.
    #[doc(alias = "createdAtTZOffset")]
    pub created_at_tz_offset: Option<String>,

    /// Optional. Example: `1682752242`.
    #[doc(alias = "lastViewedAt")]
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `10`.
    #[doc(alias = "userRating")]
    pub user_rating: Option<f64>,

    /// Optional. The JSON key is `Image` (says `wire.toml`).
    #[doc(alias = "Image")]
    pub image: Option<Vec<GetLibraryItemsImage>>,

    /// Optional. The JSON key is `UltraBlurColors` (says `wire.toml`).
    #[doc(alias = "UltraBlurColors")]
    pub ultra_blur_colors: Option<GetLibraryItemsUltraBlurColors>,

    /// Optional. The JSON key is `Guid` (says `wire.toml`).
    #[doc(alias = "Guid")]
    pub guids: Option<Vec<GetLibraryItemsGuids>>,

    /// Optional. Example: `1`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<i64>,

    /// Optional. Example: `Movies`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional. Example: `/library/sections/1`.
    #[doc(alias = "librarySectionKey")]
    pub library_section_key: Option<String>,

    /// Optional. Example: `absolute`.
    #[doc(alias = "showOrdering")]
    pub show_ordering: Option<ShowOrdering>,

    /// Optional. Example: `1`.
    #[doc(alias = "flattenSeasons")]
    pub flatten_seasons: Option<FlattenSeasons>,

    /// Optional. Example: `false`.
    #[doc(alias = "skipChildren")]
    pub skip_children: Option<bool>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    #[doc(alias = "Media")]
    pub media: Option<Vec<GetLibraryItemsMedia>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    #[doc(alias = "Genre")]
    pub genre: Option<Vec<GetLibraryItemsGenre>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    #[doc(alias = "Country")]
    pub country: Option<Vec<GetLibraryItemsCountry>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    #[doc(alias = "Director")]
    pub director: Option<Vec<GetLibraryItemsDirector>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    #[doc(alias = "Writer")]
    pub writer: Option<Vec<GetLibraryItemsWriter>>,

    /// Optional. The JSON key is `Producer` (says `wire.toml`).
    #[doc(alias = "Producer")]
    pub producer: Option<Vec<GetLibraryItemsProducer>>,

    /// Optional. The JSON key is `Collection` (says `wire.toml`).
    #[doc(alias = "Collection")]
    pub collection: Option<Vec<GetLibraryItemsCollection>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    #[doc(alias = "Role")]
    pub role: Option<Vec<GetLibraryItemsRole>>,

    /// Optional. The JSON key is `Rating` (says `wire.toml`).
    #[doc(alias = "Rating")]
    pub ratings: Option<Vec<Ratings>>,

    /// Optional. The JSON key is `Similar` (says `wire.toml`).
    #[doc(alias = "Similar")]
    pub similar: Option<Vec<GetLibraryItemsSimilar>>,

    /// Optional. The JSON key is `Location` (says `wire.toml`).
    #[doc(alias = "Location")]
    pub location: Option<Vec<GetLibraryItemsLocation>>,

    /// Optional. The JSON key is `Chapter` (says `wire.toml`).
    #[doc(alias = "Chapter")]
    pub chapter: Option<Vec<Chapter>>,

    /// Optional. The JSON key is `Marker` (says `wire.toml`).
    #[doc(alias = "Marker")]
    pub marker: Option<Vec<Marker>>,

    /// Optional. The JSON key is `Extras` (says `wire.toml`).
    #[doc(alias = "Extras")]
    pub extras: Option<Extras>,
}

impl wire::Model for GetLibraryItemsMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsMetadata",
        &[
            wire::Field::Required("ratingKey", wire::STRING),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("guid", wire::STRING),
            wire::Field::Required("slug", wire::STRING),
            wire::Field::Optional("studio", wire::STRING),
            wire::Field::Required("type", wire::shape::<GetLibraryItemsType>()),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("banner", wire::STRING),
            wire::Field::Required("titleSort", wire::STRING),
            wire::Field::Optional("contentRating", wire::STRING),
            wire::Field::Required("summary", wire::STRING),
            wire::Field::Required("rating", wire::FLOAT),
            wire::Field::Required("audienceRating", wire::FLOAT),
            wire::Field::Optional("year", wire::INTEGER),
            wire::Field::Required("tagline", wire::STRING),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Required("art", wire::STRING),
            wire::Field::Required("theme", wire::STRING),
            wire::Field::Required("index", wire::INTEGER),
            wire::Field::Optional("leafCount", wire::INTEGER),
            wire::Field::Optional("viewedLeafCount", wire::INTEGER),
            wire::Field::Required("childCount", wire::INTEGER),
            wire::Field::Required("seasonCount", wire::INTEGER),
            wire::Field::Required("duration", wire::INTEGER),
            wire::Field::Optional(
                "originallyAvailableAt",
                wire::shape::<jiff::civil::Date>(),
            ),
            wire::Field::Required("addedAt", wire::INTEGER),
            wire::Field::Optional("updatedAt", wire::INTEGER),
            wire::Field::Optional("audienceRatingImage", wire::STRING),
            wire::Field::Optional("chapterSource", wire::STRING),
            wire::Field::Optional("primaryExtraKey", wire::STRING),
            wire::Field::Optional("originalTitle", wire::STRING),
            wire::Field::Optional("parentRatingKey", wire::STRING),
            wire::Field::Optional("grandparentRatingKey", wire::STRING),
            wire::Field::Optional("parentGuid", wire::STRING),
            wire::Field::Optional("grandparentGuid", wire::STRING),
            wire::Field::Optional("grandparentSlug", wire::STRING),
            wire::Field::Optional("grandparentKey", wire::STRING),
            wire::Field::Optional("parentKey", wire::STRING),
            wire::Field::Optional("grandparentTitle", wire::STRING),
            wire::Field::Optional("grandparentThumb", wire::STRING),
            wire::Field::Optional("grandparentTheme", wire::STRING),
            wire::Field::Optional("grandparentArt", wire::STRING),
            wire::Field::Optional("parentTitle", wire::STRING),
            wire::Field::Optional("parentIndex", wire::INTEGER),
            wire::Field::Optional("parentThumb", wire::STRING),
            wire::Field::Optional("ratingImage", wire::STRING),
            wire::Field::Optional("viewCount", wire::INTEGER),
            wire::Field::Optional("viewOffset", wire::INTEGER),
            wire::Field::Optional("skipCount", wire::INTEGER),
            wire::Field::Optional("subtype", wire::STRING),
            wire::Field::Optional("lastRatedAt", wire::INTEGER),
            wire::Field::Optional("createdAtAccuracy", wire::STRING),
            wire::Field::Optional("createdAtTZOffset", wire::STRING),
            wire::Field::Optional("lastViewedAt", wire::INTEGER),
            wire::Field::Optional("userRating", wire::FLOAT),
            wire::Field::Optional("Image", wire::shape::<Vec<GetLibraryItemsImage>>()),
            wire::Field::Optional(
                "UltraBlurColors",
                wire::shape::<GetLibraryItemsUltraBlurColors>(),
            ),
            wire::Field::Optional("Guid", wire::shape::<Vec<GetLibraryItemsGuids>>()),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionKey", wire::STRING),
            wire::Field::Optional("showOrdering", wire::shape::<ShowOrdering>()),
            wire::Field::Optional("flattenSeasons", wire::shape::<FlattenSeasons>()),
            wire::Field::Optional("skipChildren", wire::BOOLEAN),
            wire::Field::Optional("Media", wire::shape::<Vec<GetLibraryItemsMedia>>()),
            wire::Field::Optional("Genre", wire::shape::<Vec<GetLibraryItemsGenre>>()),
            wire::Field::Optional(
                "Country",
                wire::shape::<Vec<GetLibraryItemsCountry>>(),
            ),
            wire::Field::Optional(
                "Director",
                wire::shape::<Vec<GetLibraryItemsDirector>>(),
            ),
            wire::Field::Optional("Writer", wire::shape::<Vec<GetLibraryItemsWriter>>()),
            wire::Field::Optional(
                "Producer",
                wire::shape::<Vec<GetLibraryItemsProducer>>(),
            ),
            wire::Field::Optional(
                "Collection",
                wire::shape::<Vec<GetLibraryItemsCollection>>(),
            ),
            wire::Field::Optional("Role", wire::shape::<Vec<GetLibraryItemsRole>>()),
            wire::Field::Optional("Rating", wire::shape::<Vec<Ratings>>()),
            wire::Field::Optional(
                "Similar",
                wire::shape::<Vec<GetLibraryItemsSimilar>>(),
            ),
            wire::Field::Optional(
                "Location",
                wire::shape::<Vec<GetLibraryItemsLocation>>(),
            ),
            wire::Field::Optional("Chapter", wire::shape::<Vec<Chapter>>()),
            wire::Field::Optional("Marker", wire::shape::<Vec<Marker>>()),
            wire::Field::Optional("Extras", wire::shape::<Extras>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
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
                        &mut self.banner,
                        &mut self.title_sort,
                        &mut self.content_rating,
                        &mut self.summary,
                        &mut self.rating,
                    ),
                    (
                        &mut self.audience_rating,
                        &mut self.year,
                        &mut self.tagline,
                        &mut self.thumb,
                        &mut self.art,
                        &mut self.theme,
                    ),
                    (
                        &mut self.index,
                        &mut self.leaf_count,
                        &mut self.viewed_leaf_count,
                        &mut self.child_count,
                        &mut self.season_count,
                        &mut self.duration,
                    ),
                    (
                        &mut self.originally_available_at,
                        &mut self.added_at,
                        &mut self.updated_at,
                        &mut self.audience_rating_image,
                        &mut self.chapter_source,
                        &mut self.primary_extra_key,
                    ),
                    (
                        &mut self.original_title,
                        &mut self.parent_rating_key,
                        &mut self.grandparent_rating_key,
                        &mut self.parent_guid,
                        &mut self.grandparent_guid,
                        &mut self.grandparent_slug,
                    ),
                ),
                (
                    (
                        &mut self.grandparent_key,
                        &mut self.parent_key,
                        &mut self.grandparent_title,
                        &mut self.grandparent_thumb,
                        &mut self.grandparent_theme,
                        &mut self.grandparent_art,
                    ),
                    (
                        &mut self.parent_title,
                        &mut self.parent_index,
                        &mut self.parent_thumb,
                        &mut self.rating_image,
                        &mut self.view_count,
                        &mut self.view_offset,
                    ),
                    (
                        &mut self.skip_count,
                        &mut self.subtype,
                        &mut self.last_rated_at,
                        &mut self.created_at_accuracy,
                        &mut self.created_at_tz_offset,
                        &mut self.last_viewed_at,
                    ),
                    (
                        &mut self.user_rating,
                        &mut self.image,
                        &mut self.ultra_blur_colors,
                        &mut self.guids,
                        &mut self.library_section_id,
                        &mut self.library_section_title,
                    ),
                    (
                        &mut self.library_section_key,
                        &mut self.show_ordering,
                        &mut self.flatten_seasons,
                        &mut self.skip_children,
                        &mut self.media,
                        &mut self.genre,
                    ),
                    (
                        &mut self.country,
                        &mut self.director,
                        &mut self.writer,
                        &mut self.producer,
                        &mut self.collection,
                        &mut self.role,
                    ),
                ),
                (
                    (
                        &mut self.ratings,
                        &mut self.similar,
                        &mut self.location,
                        &mut self.chapter,
                        &mut self.marker,
                        &mut self.extras,
                    ),
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
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
                    &self.banner,
                    &self.title_sort,
                    &self.content_rating,
                    &self.summary,
                    &self.rating,
                ),
                (
                    &self.audience_rating,
                    &self.year,
                    &self.tagline,
                    &self.thumb,
                    &self.art,
                    &self.theme,
                ),
                (
                    &self.index,
                    &self.leaf_count,
                    &self.viewed_leaf_count,
                    &self.child_count,
                    &self.season_count,
                    &self.duration,
                ),
                (
                    &self.originally_available_at,
                    &self.added_at,
                    &self.updated_at,
                    &self.audience_rating_image,
                    &self.chapter_source,
                    &self.primary_extra_key,
                ),
                (
                    &self.original_title,
                    &self.parent_rating_key,
                    &self.grandparent_rating_key,
                    &self.parent_guid,
                    &self.grandparent_guid,
                    &self.grandparent_slug,
                ),
            ),
            (
                (
                    &self.grandparent_key,
                    &self.parent_key,
                    &self.grandparent_title,
                    &self.grandparent_thumb,
                    &self.grandparent_theme,
                    &self.grandparent_art,
                ),
                (
                    &self.parent_title,
                    &self.parent_index,
                    &self.parent_thumb,
                    &self.rating_image,
                    &self.view_count,
                    &self.view_offset,
                ),
                (
                    &self.skip_count,
                    &self.subtype,
                    &self.last_rated_at,
                    &self.created_at_accuracy,
                    &self.created_at_tz_offset,
                    &self.last_viewed_at,
                ),
                (
                    &self.user_rating,
                    &self.image,
                    &self.ultra_blur_colors,
                    &self.guids,
                    &self.library_section_id,
                    &self.library_section_title,
                ),
                (
                    &self.library_section_key,
                    &self.show_ordering,
                    &self.flatten_seasons,
                    &self.skip_children,
                    &self.media,
                    &self.genre,
                ),
                (
                    &self.country,
                    &self.director,
                    &self.writer,
                    &self.producer,
                    &self.collection,
                    &self.role,
                ),
            ),
            (
                (
                    &self.ratings,
                    &self.similar,
                    &self.location,
                    &self.chapter,
                    &self.marker,
                    &self.extras,
                ),
            ),
        ))
    }
}

wire::model!(GetLibraryItemsMetadata);
