// @generated from Models/Operations/GetMediaMetaDataMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetMediaMetaDataChapter, GetMediaMetaDataCountry, GetMediaMetaDataDirector,
    GetMediaMetaDataExtras, GetMediaMetaDataGenre, GetMediaMetaDataGuids,
    GetMediaMetaDataImage, GetMediaMetaDataLocation, GetMediaMetaDataMarker,
    GetMediaMetaDataMedia, GetMediaMetaDataProducer, GetMediaMetaDataRatings,
    GetMediaMetaDataRole, GetMediaMetaDataSimilar, GetMediaMetaDataType,
    GetMediaMetaDataUltraBlurColors, GetMediaMetaDataWriter,
};
use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataMetadata {
    /// Required. Example: `58683`.
    pub rating_key: String,

    /// Required. Example: `/library/metadata/58683`.
    pub key: String,

    /// Required. Example: `plex://movie/5d7768ba96b655001fdc0408`.
    pub guid: String,

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0]`).
    /// Example: `4-for-texas`.
    pub slug: Option<String>,

    /// Optional. Example: `20th Century Studios`.
    pub studio: Option<String>,

    /// Required. Example: `movie`.
    pub r#type: GetMediaMetaDataType,

    /// Required. Example: `Avatar: The Way of Water`.
    pub title: String,

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0]`).
    /// Example: `Whale`.
    pub title_sort: Option<String>,

    /// Optional. Example: `PG-13`.
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

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0]`).
    /// Example: `9.2`.
    pub audience_rating: Option<f64>,

    /// Optional. Example: `2022`.
    pub year: Option<i64>,

    /// Required. Example: `Return to Pandora.`.
    pub tagline: String,

    /// Required. Example: `/library/metadata/58683/thumb/1703239236`.
    pub thumb: String,

    /// Required. Example: `/library/metadata/58683/art/1703239236`.
    pub art: String,

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0]`).
    /// Example: `/library/metadata/1/theme/1705636920`.
    pub theme: Option<String>,

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0]`).
    /// Example: `1`.
    pub index: Option<i64>,

    /// Optional. Example: `14`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `0`.
    pub viewed_leaf_count: Option<i64>,

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0]`).
    /// Example: `1`.
    pub child_count: Option<i64>,

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0]`).
    /// Example: `2022`.
    pub season_count: Option<i64>,

    /// Required. Example: `11558112`.
    pub duration: i64,

    /// Optional. Example: `2022-12-14`.
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Required. Example: `1556281940`.
    pub added_at: i64,

    /// Optional. Example: `1556281940`.
    pub updated_at: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `media`.
    pub chapter_source: Option<String>,

    /// Optional. Example: `/library/metadata/58684`.
    pub primary_extra_key: Option<String>,

    /// Optional. Example: `映画 ブラッククローバー 魔法帝の剣`.
    pub original_title: Option<String>,

    /// Optional. Example: `66`.
    pub parent_rating_key: Option<String>,

    /// Optional. Example: `66`.
    pub grandparent_rating_key: Option<String>,

    /// Optional. Example: `plex://show/5d9c081b170e24001f2a7be4`.
    pub parent_guid: Option<String>,

    /// Optional. Example: `plex://show/5d9c081b170e24001f2a7be4`.
    pub grandparent_guid: Option<String>,

    /// Optional. Example: `alice-in-borderland-2020`.
    pub grandparent_slug: Option<String>,

    /// Optional. Example: `/library/metadata/66`.
    pub grandparent_key: Option<String>,

    /// Optional. Example: `/library/metadata/66`.
    pub parent_key: Option<String>,

    /// Optional. Example: `Caprica`.
    pub grandparent_title: Option<String>,

    /// Optional. Example: `/library/metadata/66/thumb/1705716261`.
    pub grandparent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/66/theme/1705716261`.
    pub grandparent_theme: Option<String>,

    /// Optional. Example: `/library/metadata/66/art/1705716261`.
    pub grandparent_art: Option<String>,

    /// Optional. Example: `Caprica`.
    pub parent_title: Option<String>,

    /// Optional. Example: `1`.
    pub parent_index: Option<i64>,

    /// Optional. Example: `/library/metadata/66/thumb/1705716261`.
    pub parent_thumb: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    pub rating_image: Option<String>,

    /// Optional. Example: `1`.
    pub view_count: Option<i64>,

    /// Optional. Example: `5222500`.
    pub view_offset: Option<i64>,

    /// Optional. Example: `1`.
    pub skip_count: Option<i64>,

    /// Optional. Example: `clip`.
    pub subtype: Option<String>,

    /// Optional. Example: `1721813113`.
    pub last_rated_at: Option<i64>,

    /// Optional. Example: `epoch,local`.
    pub created_at_accuracy: Option<String>,

    /// Optional. Example: `0`.
    pub created_at_tz_offset: Option<String>,

    /// Optional. Example: `1682752242`.
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `10`.
    pub user_rating: Option<f64>,

    /// Optional. The JSON key is `Image` (says `wire.toml`).
    pub image: Option<Vec<GetMediaMetaDataImage>>,

    /// Optional. The JSON key is `UltraBlurColors` (says `wire.toml`).
    pub ultra_blur_colors: Option<GetMediaMetaDataUltraBlurColors>,

    /// Optional. Example: `1`.
    pub library_section_id: Option<i64>,

    /// Optional. Example: `Movies`.
    pub library_section_title: Option<String>,

    /// Optional. Example: `/library/sections/1`.
    pub library_section_key: Option<String>,

    /// Optional. The JSON key is `Guid` (says `wire.toml`).
    pub guids: Option<Vec<GetMediaMetaDataGuids>>,

    /// Optional. The JSON key is `Media` (says `wire.toml`).
    pub media: Option<Vec<GetMediaMetaDataMedia>>,

    /// Optional. The JSON key is `Genre` (says `wire.toml`).
    pub genre: Option<Vec<GetMediaMetaDataGenre>>,

    /// Optional. The JSON key is `Country` (says `wire.toml`).
    pub country: Option<Vec<GetMediaMetaDataCountry>>,

    /// Optional. The JSON key is `Director` (says `wire.toml`).
    pub director: Option<Vec<GetMediaMetaDataDirector>>,

    /// Optional. The JSON key is `Writer` (says `wire.toml`).
    pub writer: Option<Vec<GetMediaMetaDataWriter>>,

    /// Optional. The JSON key is `Producer` (says `wire.toml`).
    pub producer: Option<Vec<GetMediaMetaDataProducer>>,

    /// Optional. The JSON key is `Role` (says `wire.toml`).
    pub role: Option<Vec<GetMediaMetaDataRole>>,

    /// Optional. The JSON key is `Rating` (says `wire.toml`).
    pub ratings: Option<Vec<GetMediaMetaDataRatings>>,

    /// Optional. The JSON key is `Similar` (says `wire.toml`).
    pub similar: Option<Vec<GetMediaMetaDataSimilar>>,

    /// Optional. The JSON key is `Location` (says `wire.toml`).
    pub location: Option<Vec<GetMediaMetaDataLocation>>,

    /// Optional. The JSON key is `Chapter` (says `wire.toml`).
    pub chapter: Option<Vec<GetMediaMetaDataChapter>>,

    /// Optional. The JSON key is `Marker` (says `wire.toml`).
    pub marker: Option<Vec<GetMediaMetaDataMarker>>,

    /// Optional. The JSON key is `Extras` (says `wire.toml`).
    pub extras: Option<GetMediaMetaDataExtras>,

    /// Optional. Not in the docs: seen in `metadata_108.json` at `$.MediaContainer.Metadata[0].hasPremiumPrimaryExtra`.
    pub has_premium_primary_extra: Option<String>,
}

impl wire::Model for GetMediaMetaDataMetadata {
    const NAME: &'static str = "GetMediaMetaDataMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("ratingKey", wire::STRING),
        wire::Field::Required("key", wire::STRING),
        wire::Field::Required("guid", wire::STRING),
        wire::Field::Optional("slug", wire::STRING),
        wire::Field::Optional("studio", wire::STRING),
        wire::Field::Required("type", wire::shape::<GetMediaMetaDataType>()),
        wire::Field::Required("title", wire::STRING),
        wire::Field::Optional("titleSort", wire::STRING),
        wire::Field::Optional("contentRating", wire::STRING),
        wire::Field::Required("summary", wire::STRING),
        wire::Field::Required("rating", wire::FLOAT),
        wire::Field::Optional("audienceRating", wire::FLOAT),
        wire::Field::Optional("year", wire::INTEGER),
        wire::Field::Required("tagline", wire::STRING),
        wire::Field::Required("thumb", wire::STRING),
        wire::Field::Required("art", wire::STRING),
        wire::Field::Optional("theme", wire::STRING),
        wire::Field::Optional("index", wire::INTEGER),
        wire::Field::Optional("leafCount", wire::INTEGER),
        wire::Field::Optional("viewedLeafCount", wire::INTEGER),
        wire::Field::Optional("childCount", wire::INTEGER),
        wire::Field::Optional("seasonCount", wire::INTEGER),
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
        wire::Field::Optional("Image", wire::shape::<Vec<GetMediaMetaDataImage>>()),
        wire::Field::Optional(
            "UltraBlurColors",
            wire::shape::<GetMediaMetaDataUltraBlurColors>(),
        ),
        wire::Field::Optional("librarySectionID", wire::INTEGER),
        wire::Field::Optional("librarySectionTitle", wire::STRING),
        wire::Field::Optional("librarySectionKey", wire::STRING),
        wire::Field::Optional("Guid", wire::shape::<Vec<GetMediaMetaDataGuids>>()),
        wire::Field::Optional("Media", wire::shape::<Vec<GetMediaMetaDataMedia>>()),
        wire::Field::Optional("Genre", wire::shape::<Vec<GetMediaMetaDataGenre>>()),
        wire::Field::Optional("Country", wire::shape::<Vec<GetMediaMetaDataCountry>>()),
        wire::Field::Optional(
            "Director",
            wire::shape::<Vec<GetMediaMetaDataDirector>>(),
        ),
        wire::Field::Optional("Writer", wire::shape::<Vec<GetMediaMetaDataWriter>>()),
        wire::Field::Optional(
            "Producer",
            wire::shape::<Vec<GetMediaMetaDataProducer>>(),
        ),
        wire::Field::Optional("Role", wire::shape::<Vec<GetMediaMetaDataRole>>()),
        wire::Field::Optional("Rating", wire::shape::<Vec<GetMediaMetaDataRatings>>()),
        wire::Field::Optional("Similar", wire::shape::<Vec<GetMediaMetaDataSimilar>>()),
        wire::Field::Optional(
            "Location",
            wire::shape::<Vec<GetMediaMetaDataLocation>>(),
        ),
        wire::Field::Optional("Chapter", wire::shape::<Vec<GetMediaMetaDataChapter>>()),
        wire::Field::Optional("Marker", wire::shape::<Vec<GetMediaMetaDataMarker>>()),
        wire::Field::Optional("Extras", wire::shape::<GetMediaMetaDataExtras>()),
        wire::Field::Optional("hasPremiumPrimaryExtra", wire::STRING),
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
            7 => value.read(&mut self.title_sort),
            8 => value.read(&mut self.content_rating),
            9 => value.read(&mut self.summary),
            10 => value.read(&mut self.rating),
            11 => value.read(&mut self.audience_rating),
            12 => value.read(&mut self.year),
            13 => value.read(&mut self.tagline),
            14 => value.read(&mut self.thumb),
            15 => value.read(&mut self.art),
            16 => value.read(&mut self.theme),
            17 => value.read(&mut self.index),
            18 => value.read(&mut self.leaf_count),
            19 => value.read(&mut self.viewed_leaf_count),
            20 => value.read(&mut self.child_count),
            21 => value.read(&mut self.season_count),
            22 => value.read(&mut self.duration),
            23 => value.read(&mut self.originally_available_at),
            24 => value.read(&mut self.added_at),
            25 => value.read(&mut self.updated_at),
            26 => value.read(&mut self.audience_rating_image),
            27 => value.read(&mut self.chapter_source),
            28 => value.read(&mut self.primary_extra_key),
            29 => value.read(&mut self.original_title),
            30 => value.read(&mut self.parent_rating_key),
            31 => value.read(&mut self.grandparent_rating_key),
            32 => value.read(&mut self.parent_guid),
            33 => value.read(&mut self.grandparent_guid),
            34 => value.read(&mut self.grandparent_slug),
            35 => value.read(&mut self.grandparent_key),
            36 => value.read(&mut self.parent_key),
            37 => value.read(&mut self.grandparent_title),
            38 => value.read(&mut self.grandparent_thumb),
            39 => value.read(&mut self.grandparent_theme),
            40 => value.read(&mut self.grandparent_art),
            41 => value.read(&mut self.parent_title),
            42 => value.read(&mut self.parent_index),
            43 => value.read(&mut self.parent_thumb),
            44 => value.read(&mut self.rating_image),
            45 => value.read(&mut self.view_count),
            46 => value.read(&mut self.view_offset),
            47 => value.read(&mut self.skip_count),
            48 => value.read(&mut self.subtype),
            49 => value.read(&mut self.last_rated_at),
            50 => value.read(&mut self.created_at_accuracy),
            51 => value.read(&mut self.created_at_tz_offset),
            52 => value.read(&mut self.last_viewed_at),
            53 => value.read(&mut self.user_rating),
            54 => value.read(&mut self.image),
            55 => value.read(&mut self.ultra_blur_colors),
            56 => value.read(&mut self.library_section_id),
            57 => value.read(&mut self.library_section_title),
            58 => value.read(&mut self.library_section_key),
            59 => value.read(&mut self.guids),
            60 => value.read(&mut self.media),
            61 => value.read(&mut self.genre),
            62 => value.read(&mut self.country),
            63 => value.read(&mut self.director),
            64 => value.read(&mut self.writer),
            65 => value.read(&mut self.producer),
            66 => value.read(&mut self.role),
            67 => value.read(&mut self.ratings),
            68 => value.read(&mut self.similar),
            69 => value.read(&mut self.location),
            70 => value.read(&mut self.chapter),
            71 => value.read(&mut self.marker),
            72 => value.read(&mut self.extras),
            73 => value.read(&mut self.has_premium_primary_extra),
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
        to.put(&self.title_sort);
        to.put(&self.content_rating);
        to.put(&self.summary);
        to.put(&self.rating);
        to.put(&self.audience_rating);
        to.put(&self.year);
        to.put(&self.tagline);
        to.put(&self.thumb);
        to.put(&self.art);
        to.put(&self.theme);
        to.put(&self.index);
        to.put(&self.leaf_count);
        to.put(&self.viewed_leaf_count);
        to.put(&self.child_count);
        to.put(&self.season_count);
        to.put(&self.duration);
        to.put(&self.originally_available_at);
        to.put(&self.added_at);
        to.put(&self.updated_at);
        to.put(&self.audience_rating_image);
        to.put(&self.chapter_source);
        to.put(&self.primary_extra_key);
        to.put(&self.original_title);
        to.put(&self.parent_rating_key);
        to.put(&self.grandparent_rating_key);
        to.put(&self.parent_guid);
        to.put(&self.grandparent_guid);
        to.put(&self.grandparent_slug);
        to.put(&self.grandparent_key);
        to.put(&self.parent_key);
        to.put(&self.grandparent_title);
        to.put(&self.grandparent_thumb);
        to.put(&self.grandparent_theme);
        to.put(&self.grandparent_art);
        to.put(&self.parent_title);
        to.put(&self.parent_index);
        to.put(&self.parent_thumb);
        to.put(&self.rating_image);
        to.put(&self.view_count);
        to.put(&self.view_offset);
        to.put(&self.skip_count);
        to.put(&self.subtype);
        to.put(&self.last_rated_at);
        to.put(&self.created_at_accuracy);
        to.put(&self.created_at_tz_offset);
        to.put(&self.last_viewed_at);
        to.put(&self.user_rating);
        to.put(&self.image);
        to.put(&self.ultra_blur_colors);
        to.put(&self.library_section_id);
        to.put(&self.library_section_title);
        to.put(&self.library_section_key);
        to.put(&self.guids);
        to.put(&self.media);
        to.put(&self.genre);
        to.put(&self.country);
        to.put(&self.director);
        to.put(&self.writer);
        to.put(&self.producer);
        to.put(&self.role);
        to.put(&self.ratings);
        to.put(&self.similar);
        to.put(&self.location);
        to.put(&self.chapter);
        to.put(&self.marker);
        to.put(&self.extras);
        to.put(&self.has_premium_primary_extra);
    }
}

wire::serde!(GetMediaMetaDataMetadata);
