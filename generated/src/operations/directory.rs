// @generated from Models/Operations/Directory.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Directory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Directory {
    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub title: Option<String>,
}

impl wire::Model for Directory {
    const NAME: &'static str = "Directory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("count", wire::FLOAT),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.count),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.count);
        to.put(&self.key);
        to.put(&self.title);
    }
}

wire::serde!(Directory);
