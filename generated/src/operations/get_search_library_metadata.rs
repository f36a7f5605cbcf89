// @generated from Models/Operations/GetSearchLibraryMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSearchLibraryMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchLibraryMetadata {
    /// Optional. Example: `2`.
    pub rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/2/children`.
    pub key: Option<String>,

    /// Optional. Example: `1`.
    pub parent_rating_key: Option<String>,

    /// Optional. Example: `plex://season/602e67e766dfdb002c0a1b5b`.
    pub guid: Option<String>,

    /// Optional. Example: `plex://show/5d9c086c7d06d9001ffd27aa`.
    pub parent_guid: Option<String>,

    /// Optional. Example: `Mutant Enemy Productions`.
    pub parent_studio: Option<String>,

    /// Optional. Example: `season`.
    pub r#type: Option<String>,

    /// Optional. Example: `Season 1`.
    pub title: Option<String>,

    /// Optional. Example: `/library/metadata/1`.
    pub parent_key: Option<String>,

    /// Optional. Example: `Firefly`.
    pub parent_title: Option<String>,

    /// Optional. Example: `The crew of a small ship takes two passengers on board whom a government is after.`.
    pub summary: Option<String>,

    /// Optional. Example: `1`.
    pub index: Option<i64>,

    /// Optional. Example: `1`.
    pub parent_index: Option<i64>,

    /// Optional. Example: `2002`.
    pub parent_year: Option<i64>,

    /// Optional. Example: `/library/metadata/2/thumb/1705636920`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/1/art/1705636920`.
    pub art: Option<String>,

    /// Optional. Example: `/library/metadata/1/thumb/1705636920`.
    pub parent_thumb: Option<String>,

    /// Optional. Example: `/library/metadata/1/theme/1705636920`.
    pub parent_theme: Option<String>,

    /// Optional. Example: `1705636916`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1705636920`.
    pub updated_at: Option<i64>,
}

impl wire::Model for GetSearchLibraryMetadata {
    const NAME: &'static str = "GetSearchLibraryMetadata";
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
        wire::Field::Optional("parentYear", wire::INTEGER),
        wire::Field::Optional("thumb", wire::STRING),
        wire::Field::Optional("art", wire::STRING),
        wire::Field::Optional("parentThumb", wire::STRING),
        wire::Field::Optional("parentTheme", wire::STRING),
        wire::Field::Optional("addedAt", wire::INTEGER),
        wire::Field::Optional("updatedAt", wire::INTEGER),
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
            13 => value.read(&mut self.parent_year),
            14 => value.read(&mut self.thumb),
            15 => value.read(&mut self.art),
            16 => value.read(&mut self.parent_thumb),
            17 => value.read(&mut self.parent_theme),
            18 => value.read(&mut self.added_at),
            19 => value.read(&mut self.updated_at),
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
        to.put(&self.parent_year);
        to.put(&self.thumb);
        to.put(&self.art);
        to.put(&self.parent_thumb);
        to.put(&self.parent_theme);
        to.put(&self.added_at);
        to.put(&self.updated_at);
    }
}

wire::serde!(GetSearchLibraryMetadata);
