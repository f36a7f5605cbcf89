// @generated from Models/Operations/GetSearchLibraryMetadata.md: change the docs, not this file.

use crate::wire;

/// 20 fields; part of
/// [`GetSearchLibraryMediaContainer`](crate::operations::GetSearchLibraryMediaContainer).
#[derive(Default)]
pub struct GetSearchLibraryMetadata {
    /// Optional. Example: `2`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/2/children`.
    pub key: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "parentRatingKey")]
    pub parent_rating_key: Option<String>,

    /// Optional. Example: `plex://season/602e67e766dfdb002c0a1b5b`.
    pub guid: Option<String>,

    /// Optional. Example: `plex://show/5d9c086c7d06d9001ffd27aa`.
    #[doc(alias = "parentGuid")]
    pub parent_guid: Option<String>,

    /// Optional. Example: `Mutant Enemy Productions`.
    #[doc(alias = "parentStudio")]
    pub parent_studio: Option<String>,

    /// Optional. Example: `season`.
    pub r#type: Option<String>,

    /// Optional. Example: `Season 1`.
    pub title: Option<String>,

    /// Optional. Example: `/library/metadata/1`.
    #[doc(alias = "parentKey")]
    pub parent_key: Option<String>,

    /// Optional. Example: `Firefly`.
    #[doc(alias = "parentTitle")]
    pub parent_title: Option<String>,

    /// Optional. Example: `The crew of a small ship takes two passengers on board whom a government is after.`.
    pub summary: Option<String>,

    /// Optional. Example: `1`.
    pub index: Option<i64>,

    /// Optional. Example: `1`.
    #[doc(alias = "parentIndex")]
    pub parent_index: Option<i64>,

    /// Optional. Example: `2002`.
    #[doc(alias = "parentYear")]
    pub parent_year: Option<i64>,

    /// Optional. Example: `/library/metadata/2/thumb/1705636920`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/1/art/1705636920`.
    pub art: Option<String>,

    /// Optional. Example: `/library/metadata/1/thumb/1705636920`.
    #[doc(alias = "parentThumb")]
    pub parent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/1/theme/1705636920`.
    #[doc(alias = "parentTheme")]
    pub parent_theme: Option<String>,

    /// Optional. Example: `1705636916`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional. Example: `1705636920`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,
}

impl wire::Model for GetSearchLibraryMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchLibraryMetadata",
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
            wire::Field::Optional("parentYear", wire::INTEGER),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("art", wire::STRING),
            wire::Field::Optional("parentThumb", wire::STRING),
            wire::Field::Optional("parentTheme", wire::STRING),
            wire::Field::Optional("addedAt", wire::INTEGER),
            wire::Field::Optional("updatedAt", wire::INTEGER),
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
                    &mut self.parent_year,
                    &mut self.thumb,
                    &mut self.art,
                    &mut self.parent_thumb,
                    &mut self.parent_theme,
                ),
                (&mut self.added_at, &mut self.updated_at),
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
                &self.parent_year,
                &self.thumb,
                &self.art,
                &self.parent_thumb,
                &self.parent_theme,
            ),
            (&self.added_at, &self.updated_at),
        ))
    }
}

wire::model!(GetSearchLibraryMetadata);

impl Eq for GetSearchLibraryMetadata {}
