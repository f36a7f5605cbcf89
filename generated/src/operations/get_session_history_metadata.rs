// @generated from Models/Operations/GetSessionHistoryMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSessionHistoryMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionHistoryMetadata {
    /// Optional. Example: `/status/sessions/history/1`.
    pub history_key: Option<String>,

    /// Optional. Example: `/library/metadata/32171`.
    pub key: Option<String>,

    /// Optional. Example: `32171`.
    pub rating_key: Option<String>,

    /// Optional. Example: `2`.
    pub library_section_id: Option<String>,

    /// Optional. Example: `/library/metadata/32170`.
    pub parent_key: Option<String>,

    /// Optional. Example: `/library/metadata/32132`.
    pub grandparent_key: Option<String>,

    /// Optional. Example: `The Noise That Blue Makes`.
    pub title: Option<String>,

    /// Optional. Example: `Taskmaster`.
    pub grandparent_title: Option<String>,

    /// Optional. Example: `episode`.
    pub r#type: Option<String>,

    /// Optional. Example: `/library/metadata/32171/thumb/-1`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/32170/thumb/1654134301`.
    pub parent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/32132/thumb/1703933346`.
    pub grandparent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/32132/art/1703933346`.
    pub grandparent_art: Option<String>,

    /// Optional. Example: `1`.
    pub index: Option<i64>,

    /// Optional. Example: `13`.
    pub parent_index: Option<i64>,

    /// Optional. Example: `2022-04-14 00:00:00 +0000 UTC`.
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1654139223`.
    pub viewed_at: Option<i64>,

    /// Optional. Example: `1`.
    pub account_id: Option<i64>,

    /// Optional. Example: `5`.
    pub device_id: Option<i64>,
}

impl wire::Model for GetSessionHistoryMetadata {
    const NAME: &'static str = "GetSessionHistoryMetadata";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.history_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.rating_key),
            3 => value.read(&mut self.library_section_id),
            4 => value.read(&mut self.parent_key),
            5 => value.read(&mut self.grandparent_key),
            6 => value.read(&mut self.title),
            7 => value.read(&mut self.grandparent_title),
            8 => value.read(&mut self.r#type),
            9 => value.read(&mut self.thumb),
            10 => value.read(&mut self.parent_thumb),
            11 => value.read(&mut self.grandparent_thumb),
            12 => value.read(&mut self.grandparent_art),
            13 => value.read(&mut self.index),
            14 => value.read(&mut self.parent_index),
            15 => value.read(&mut self.originally_available_at),
            16 => value.read(&mut self.viewed_at),
            17 => value.read(&mut self.account_id),
            18 => value.read(&mut self.device_id),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.history_key);
        to.put(&self.key);
        to.put(&self.rating_key);
        to.put(&self.library_section_id);
        to.put(&self.parent_key);
        to.put(&self.grandparent_key);
        to.put(&self.title);
        to.put(&self.grandparent_title);
        to.put(&self.r#type);
        to.put(&self.thumb);
        to.put(&self.parent_thumb);
        to.put(&self.grandparent_thumb);
        to.put(&self.grandparent_art);
        to.put(&self.index);
        to.put(&self.parent_index);
        to.put(&self.originally_available_at);
        to.put(&self.viewed_at);
        to.put(&self.account_id);
        to.put(&self.device_id);
    }
}

wire::serde!(GetSessionHistoryMetadata);
