// @generated from Models/Operations/GetMetadataChildrenMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMetadataChildrenMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetadataChildrenMetadata {
    /// Optional. Example: `66488`.
    pub rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/66488/children`.
    pub key: Option<String>,

    /// Optional. Example: `30072`.
    pub parent_rating_key: Option<String>,

    /// Optional. Example: `plex://season/652aea6549508477c34c6000`.
    pub guid: Option<String>,

    /// Optional. Example: `plex://show/5d9c09190aaccd001f8f42f0`.
    pub parent_guid: Option<String>,

    /// Optional. Example: `Amazon Studios`.
    pub parent_studio: Option<String>,

    /// Optional. Example: `season`.
    pub r#type: Option<String>,

    /// Optional. Example: `Season 2`.
    pub title: Option<String>,

    /// Optional. Example: `/library/metadata/30072`.
    pub parent_key: Option<String>,

    /// Optional. Example: `Reacher`.
    pub parent_title: Option<String>,

    /// Optional. Example: `Former comrades are being killed, and the one who led them wants to know by whom.`.
    pub summary: Option<String>,

    /// Optional. Example: `2`.
    pub index: Option<i64>,

    /// Optional. Example: `1`.
    pub parent_index: Option<i64>,

    /// Optional. Example: `11`.
    pub view_count: Option<i64>,

    /// Optional. Example: `1705646565`.
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `2022`.
    pub parent_year: Option<i64>,

    /// Optional. Example: `/library/metadata/66488/thumb/1703065033`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/30072/art/1705739923`.
    pub art: Option<String>,

    /// Optional. Example: `/library/metadata/30072/thumb/1705739923`.
    pub parent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/30072/theme/1705739923`.
    pub parent_theme: Option<String>,

    /// Optional. Example: `8`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `8`.
    pub viewed_leaf_count: Option<i64>,

    /// Optional. Example: `1702602021`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1703065033`.
    pub updated_at: Option<i64>,

    /// Optional. Example: `9`.
    pub user_rating: Option<i64>,

    /// Optional. Example: `1`.
    pub skip_count: Option<i64>,

    /// Optional. Example: `1703881224`.
    pub last_rated_at: Option<i64>,
}

impl wire::Model for GetMetadataChildrenMetadata {
    const NAME: &'static str = "GetMetadataChildrenMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("ratingKey", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("parentRatingKey", wire::STRING),
        wire::Field::Optional("guid", wire::STRING),
        wire::Field::Optional("parentGuid", wire::STRING),
        wire::Field::Optional("parentStudio", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("parentKey", wire::STRING),
        wire::Field::Optional("parentTitle", wire::STRING),
        wire::Field::Optional("summary", wire::STRING),
        wire::Field::Optional("index", wire::INTEGER),
        wire::Field::Optional("parentIndex", wire::INTEGER),
        wire::Field::Optional("viewCount", wire::INTEGER),
        wire::Field::Optional("lastViewedAt", wire::INTEGER),
        wire::Field::Optional("parentYear", wire::INTEGER),
        wire::Field::Optional("thumb", wire::STRING),
        wire::Field::Optional("art", wire::STRING),
        wire::Field::Optional("parentThumb", wire::STRING),
        wire::Field::Optional("parentTheme", wire::STRING),
        wire::Field::Optional("leafCount", wire::INTEGER),
        wire::Field::Optional("viewedLeafCount", wire::INTEGER),
        wire::Field::Optional("addedAt", wire::INTEGER),
        wire::Field::Optional("updatedAt", wire::INTEGER),
        wire::Field::Optional("userRating", wire::INTEGER),
        wire::Field::Optional("skipCount", wire::INTEGER),
        wire::Field::Optional("lastRatedAt", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.parent_rating_key),
            3 => value.read(&mut self.guid),
            4 => value.read(&mut self.parent_guid),
            5 => value.read(&mut self.parent_studio),
            6 => value.read(&mut self.r#type),
            7 => value.read(&mut self.title),
            8 => value.read(&mut self.parent_key),
            9 => value.read(&mut self.parent_title),
            10 => value.read(&mut self.summary),
            11 => value.read(&mut self.index),
            12 => value.read(&mut self.parent_index),
            13 => value.read(&mut self.view_count),
            14 => value.read(&mut self.last_viewed_at),
            15 => value.read(&mut self.parent_year),
            16 => value.read(&mut self.thumb),
            17 => value.read(&mut self.art),
            18 => value.read(&mut self.parent_thumb),
            19 => value.read(&mut self.parent_theme),
            20 => value.read(&mut self.leaf_count),
            21 => value.read(&mut self.viewed_leaf_count),
            22 => value.read(&mut self.added_at),
            23 => value.read(&mut self.updated_at),
            24 => value.read(&mut self.user_rating),
            25 => value.read(&mut self.skip_count),
            26 => value.read(&mut self.last_rated_at),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.rating_key);
        to.put(&self.key);
        to.put(&self.parent_rating_key);
        to.put(&self.guid);
        to.put(&self.parent_guid);
        to.put(&self.parent_studio);
        to.put(&self.r#type);
        to.put(&self.title);
        to.put(&self.parent_key);
        to.put(&self.parent_title);
        to.put(&self.summary);
        to.put(&self.index);
        to.put(&self.parent_index);
        to.put(&self.view_count);
        to.put(&self.last_viewed_at);
        to.put(&self.parent_year);
        to.put(&self.thumb);
        to.put(&self.art);
        to.put(&self.parent_thumb);
        to.put(&self.parent_theme);
        to.put(&self.leaf_count);
        to.put(&self.viewed_leaf_count);
        to.put(&self.added_at);
        to.put(&self.updated_at);
        to.put(&self.user_rating);
        to.put(&self.skip_count);
        to.put(&self.last_rated_at);
    }
}

wire::serde!(GetMetadataChildrenMetadata);
