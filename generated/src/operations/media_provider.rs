// @generated from Models/Operations/MediaProvider.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Feature;
use crate::wire;

/// Documented in `Models/Operations/MediaProvider.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MediaProvider {
    /// Optional.
    pub identifier: Option<String>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub types: Option<String>,

    /// Optional.
    pub protocols: Option<String>,

    /// Optional. The JSON key is `Feature` (says `wire.toml`).
    pub feature: Option<Vec<Feature>>,
}

impl wire::Model for MediaProvider {
    const NAME: &'static str = "MediaProvider";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("identifier", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("types", wire::STRING),
        wire::Field::Optional("protocols", wire::STRING),
        wire::Field::Optional("Feature", wire::shape::<Vec<Feature>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.identifier),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.types),
            3 => value.read(&mut self.protocols),
            4 => value.read(&mut self.feature),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.identifier);
        to.put(&self.title);
        to.put(&self.types);
        to.put(&self.protocols);
        to.put(&self.feature);
    }
}

wire::serde!(MediaProvider);
