// @generated from Models/Operations/GetSessionHistoryMetadata.md: change the docs, not this file.

use crate::wire;

/// 19 fields; part of
/// [`GetSessionHistoryMediaContainer`](crate::operations::GetSessionHistoryMediaContainer).
#[derive(Default)]
pub struct GetSessionHistoryMetadata {
    /// Optional. Example: `/status/sessions/history/1`.
    #[doc(alias = "historyKey")]
    pub history_key: Option<String>,

    /// Optional. Example: `/library/metadata/32171`.
    pub key: Option<String>,

    /// Optional. Example: `32171`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `2`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<String>,

    /// Optional. Example: `/library/metadata/32170`.
    #[doc(alias = "parentKey")]
    pub parent_key: Option<String>,

    /// Optional. Example: `/library/metadata/32132`.
    #[doc(alias = "grandparentKey")]
    pub grandparent_key: Option<String>,

    /// Optional. Example: `The Noise That Blue Makes`.
    pub title: Option<String>,

    /// Optional. Example: `Taskmaster`.
    #[doc(alias = "grandparentTitle")]
    pub grandparent_title: Option<String>,

    /// Optional. Example: `episode`.
    pub r#type: Option<String>,

    /// Optional. Example: `/library/metadata/32171/thumb/-1`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/32170/thumb/1654134301`.
    #[doc(alias = "parentThumb")]
    pub parent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/32132/thumb/1703933346`.
    #[doc(alias = "grandparentThumb")]
    pub grandparent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/32132/art/1703933346`.
    #[doc(alias = "grandparentArt")]
    pub grandparent_art: Option<String>,

    /// Optional. Example: `1`.
    pub index: Option<i64>,

    /// Optional. Example: `13`.
    #[doc(alias = "parentIndex")]
    pub parent_index: Option<i64>,

    /// Optional. Example: `2022-04-14 00:00:00 +0000 UTC`.
    #[doc(alias = "originallyAvailableAt")]
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1654139223`.
    #[doc(alias = "viewedAt")]
    pub viewed_at: Option<i64>,

    /// Optional. Example: `1`.
    #[doc(alias = "accountID")]
    pub account_id: Option<i64>,

    /// Optional. Example: `5`.
    #[doc(alias = "deviceID")]
    pub device_id: Option<i64>,
}

impl wire::Model for GetSessionHistoryMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionHistoryMetadata",
        &[
            wire::Field::Optional("historyKey", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("ratingKey", wire::STRING),
            wire::Field::Optional("librarySectionID", wire::STRING),
            wire::Field::Optional("parentKey", wire::STRING),
            wire::Field::Optional("grandparentKey", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("grandparentTitle", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("parentThumb", wire::STRING),
            wire::Field::Optional("grandparentThumb", wire::STRING),
            wire::Field::Optional("grandparentArt", wire::STRING),
            wire::Field::Optional("index", wire::INTEGER),
            wire::Field::Optional("parentIndex", wire::INTEGER),
            wire::Field::Optional(
                "originallyAvailableAt",
                wire::shape::<jiff::civil::Date>(),
            ),
            wire::Field::Optional("viewedAt", wire::INTEGER),
            wire::Field::Optional("accountID", wire::INTEGER),
            wire::Field::Optional("deviceID", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.history_key,
                    &mut self.key,
                    &mut self.rating_key,
                    &mut self.library_section_id,
                    &mut self.parent_key,
                    &mut self.grandparent_key,
                ),
                (
                    &mut self.title,
                    &mut self.grandparent_title,
                    &mut self.r#type,
                    &mut self.thumb,
                    &mut self.parent_thumb,
                    &mut self.grandparent_thumb,
                ),
                (
                    &mut self.grandparent_art,
                    &mut self.index,
                    &mut self.parent_index,
                    &mut self.originally_available_at,
                    &mut self.viewed_at,
                    &mut self.account_id,
                ),
                (&mut self.device_id,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.history_key,
                &self.key,
                &self.rating_key,
                &self.library_section_id,
                &self.parent_key,
                &self.grandparent_key,
            ),
            (
                &self.title,
                &self.grandparent_title,
                &self.r#type,
                &self.thumb,
                &self.parent_thumb,
                &self.grandparent_thumb,
            ),
            (
                &self.grandparent_art,
                &self.index,
                &self.parent_index,
                &self.originally_available_at,
                &self.viewed_at,
                &self.account_id,
            ),
            (&self.device_id,),
        ))
    }
}

wire::model!(GetSessionHistoryMetadata);

impl Eq for GetSessionHistoryMetadata {}
