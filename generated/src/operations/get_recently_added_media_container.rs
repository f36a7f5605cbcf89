// @generated from Models/Operations/GetRecentlyAddedMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetRecentlyAddedMetadata, Meta};
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `50`.
    pub total_size: i64,

    /// Required. Example: `0`.
    pub offset: i64,

    /// Required. Example: `false`.
    pub allow_sync: bool,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Optional. The JSON key is `Meta` (says `wire.toml`).
    pub meta: Option<Meta>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<GetRecentlyAddedMetadata>>,
}

impl wire::Model for GetRecentlyAddedMediaContainer {
    const NAME: &'static str = "GetRecentlyAddedMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("size", wire::INTEGER),
        wire::Field::Required("totalSize", wire::INTEGER),
        wire::Field::Required("offset", wire::INTEGER),
        wire::Field::Required("allowSync", wire::BOOLEAN),
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Optional("Meta", wire::shape::<Meta>()),
        wire::Field::Optional("Metadata", wire::shape::<Vec<GetRecentlyAddedMetadata>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.total_size),
            2 => value.read(&mut self.offset),
            3 => value.read(&mut self.allow_sync),
            4 => value.read(&mut self.identifier),
            5 => value.read(&mut self.meta),
            6 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.total_size);
        to.put(&self.offset);
        to.put(&self.allow_sync);
        to.put(&self.identifier);
        to.put(&self.meta);
        to.put(&self.metadata);
    }
}

wire::serde!(GetRecentlyAddedMediaContainer);
