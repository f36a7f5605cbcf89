// @generated from Models/Operations/Pivot.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Pivot.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pivot {
    /// Optional.
    pub id: Option<String>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub context: Option<String>,

    /// Optional.
    pub symbol: Option<String>,
}

impl wire::Model for Pivot {
    const NAME: &'static str = "Pivot";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("context", wire::STRING),
        wire::Field::Optional("symbol", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.r#type),
            3 => value.read(&mut self.title),
            4 => value.read(&mut self.context),
            5 => value.read(&mut self.symbol),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.key);
        to.put(&self.r#type);
        to.put(&self.title);
        to.put(&self.context);
        to.put(&self.symbol);
    }
}

wire::serde!(Pivot);
