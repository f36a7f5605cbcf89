// @generated from Models/Operations/Provider.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Provider.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Provider {
    /// Optional. Example: `/system/search`.
    pub key: Option<String>,

    /// Optional. Example: `Local Network`.
    pub title: Option<String>,

    /// Optional. Example: `mixed`.
    pub r#type: Option<String>,
}

impl wire::Model for Provider {
    const NAME: &'static str = "Provider";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.r#type),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.title);
        to.put(&self.r#type);
    }
}

wire::serde!(Provider);
