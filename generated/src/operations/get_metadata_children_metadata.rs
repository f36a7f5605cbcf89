// @generated from Models/Operations/GetMetadataChildrenMetadata.md: change the docs, not this file.

use crate::wire;

/// 27 fields; part of
/// [`GetMetadataChildrenMediaContainer`](crate::operations::GetMetadataChildrenMediaContainer).
#[derive(Default)]
pub struct GetMetadataChildrenMetadata {
    /// Optional. Example: `66488`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/66488/children`.
    pub key: Option<String>,

    /// Optional. Example: `30072`.
    #[doc(alias = "parentRatingKey")]
    pub parent_rating_key: Option<String>,

    /// Optional. Example: `plex://season/652aea6549508477c34c6000`.
    pub guid: Option<String>,

    /// Optional. Example: `plex://show/5d9c09190aaccd001f8f42f0`.
    #[doc(alias = "parentGuid")]
    pub parent_guid: Option<String>,

    /// Optional. Example: `Amazon Studios`.
    #[doc(alias = "parentStudio")]
    pub parent_studio: Option<String>,

    /// Optional. Example: `season`.
    pub r#type: Option<String>,

    /// Optional. Example: `Season 2`.
    pub title: Option<String>,

    /// Optional. Example: `/library/metadata/30072`.
    #[doc(alias = "parentKey")]
    pub parent_key: Option<String>,

    /// Optional. Example: `Reacher`.
    #[doc(alias = "parentTitle")]
    pub parent_title: Option<String>,

    /// Optional. Example: `Former comrades are being killed, and the one who led them wants to know by whom.`.
    pub summary: Option<String>,

    /// Optional. Example: `2`.
    pub index: Option<i64>,

    /// Optional. Example: `1`.
    #[doc(alias = "parentIndex")]
    pub parent_index: Option<i64>,

    /// Optional. Example: `11`.
    #[doc(alias = "viewCount")]
    pub view_count: Option<i64>,

    /// Optional. Example: `1705646565`.
    #[doc(alias = "lastViewedAt")]
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `2022`.
    #[doc(alias = "parentYear")]
    pub parent_year: Option<i64>,

    /// Optional. Example: `/library/metadata/66488/thumb/1703065033`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/30072/art/1705739923`.
    pub art: Option<String>,

    /// Optional. Example: `/library/metadata/30072/thumb/1705739923`.
    #[doc(alias = "parentThumb")]
    pub parent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/30072/theme/1705739923`.
    #[doc(alias = "parentTheme")]
    pub parent_theme: Option<String>,

    /// Optional. Example: `8`.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional. Example: `8`.
    #[doc(alias = "viewedLeafCount")]
    pub viewed_leaf_count: Option<i64>,

    /// Optional. Example: `1702602021`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional. Example: `1703065033`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,

    /// Optional. Example: `9`.
    #[doc(alias = "userRating")]
    pub user_rating: Option<i64>,

    /// Optional. Example: `1`.
    #[doc(alias = "skipCount")]
    pub skip_count: Option<i64>,

    /// Optional. Example: `1703881224`.
    #[doc(alias = "lastRatedAt")]
    pub last_rated_at: Option<i64>,
}

impl wire::Model for GetMetadataChildrenMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMetadataChildrenMetadata",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.rating_key,
                    &mut self.key,
                    &mut self.parent_rating_key,
                    &mut self.guid,
                    &mut self.parent_guid,
                    &mut self.parent_studio,
                ),
                (
                    &mut self.r#type,
                    &mut self.title,
                    &mut self.parent_key,
                    &mut self.parent_title,
                    &mut self.summary,
                    &mut self.index,
                ),
                (
                    &mut self.parent_index,
                    &mut self.view_count,
                    &mut self.last_viewed_at,
                    &mut self.parent_year,
                    &mut self.thumb,
                    &mut self.art,
                ),
                (
                    &mut self.parent_thumb,
                    &mut self.parent_theme,
                    &mut self.leaf_count,
                    &mut self.viewed_leaf_count,
                    &mut self.added_at,
                    &mut self.updated_at,
                ),
                (&mut self.user_rating, &mut self.skip_count, &mut self.last_rated_at),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.rating_key,
                &self.key,
                &self.parent_rating_key,
                &self.guid,
                &self.parent_guid,
                &self.parent_studio,
            ),
            (
                &self.r#type,
                &self.title,
                &self.parent_key,
                &self.parent_title,
                &self.summary,
                &self.index,
            ),
            (
                &self.parent_index,
                &self.view_count,
                &self.last_viewed_at,
                &self.parent_year,
                &self.thumb,
                &self.art,
            ),
            (
                &self.parent_thumb,
                &self.parent_theme,
                &self.leaf_count,
                &self.viewed_leaf_count,
                &self.added_at,
                &self.updated_at,
            ),
            (&self.user_rating, &self.skip_count, &self.last_rated_at),
        ))
    }
}

wire::model!(GetMetadataChildrenMetadata);

impl Eq for GetMetadataChildrenMetadata {}
