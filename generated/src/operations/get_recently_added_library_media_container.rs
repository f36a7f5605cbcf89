// @generated from Models/Operations/GetRecentlyAddedLibraryMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    FieldType, GetRecentlyAddedLibraryMetadata, GetRecentlyAddedLibraryType,
};
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedLibraryMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedLibraryMediaContainer {
    /// Optional. The JSON key is `Type` (says `wire.toml`).
    pub r#type: Option<Vec<GetRecentlyAddedLibraryType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    pub field_type: Option<Vec<FieldType>>,

    /// Optional. Example: `50`.
    pub size: Option<f64>,

    /// Optional.
    pub allow_sync: Option<bool>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1680021154`.
    pub media_tag_version: Option<f64>,

    /// Optional.
    pub mixed_parents: Option<bool>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetRecentlyAddedLibraryMetadata>>,
}

impl wire::Model for GetRecentlyAddedLibraryMediaContainer {
    const NAME: &'static str = "GetRecentlyAddedLibraryMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("Type", wire::shape::<Vec<GetRecentlyAddedLibraryType>>()),
        wire::Field::Optional("FieldType", wire::shape::<Vec<FieldType>>()),
        wire::Field::Optional("size", wire::FLOAT),
        wire::Field::Optional("allowSync", wire::BOOLEAN),
        wire::Field::Optional("identifier", wire::STRING),
        wire::Field::Optional("mediaTagPrefix", wire::STRING),
        wire::Field::Optional("mediaTagVersion", wire::FLOAT),
        wire::Field::Optional("mixedParents", wire::BOOLEAN),
        wire::Field::Optional(
            "Metadata",
            wire::shape::<Vec<GetRecentlyAddedLibraryMetadata>>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.r#type),
            1 => value.read(&mut self.field_type),
            2 => value.read(&mut self.size),
            3 => value.read(&mut self.allow_sync),
            4 => value.read(&mut self.identifier),
            5 => value.read(&mut self.media_tag_prefix),
            6 => value.read(&mut self.media_tag_version),
            7 => value.read(&mut self.mixed_parents),
            8 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.r#type);
        to.put(&self.field_type);
        to.put(&self.size);
        to.put(&self.allow_sync);
        to.put(&self.identifier);
        to.put(&self.media_tag_prefix);
        to.put(&self.media_tag_version);
        to.put(&self.mixed_parents);
        to.put(&self.metadata);
    }
}

wire::serde!(GetRecentlyAddedLibraryMediaContainer);
