// @generated from Models/Operations/Similar.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Similar.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Similar {
    /// Required. Example: `259`.
    pub id: i64,

    /// Required. Example: `similar=259`.
    pub filter: String,

    /// Required. Example: `Criss Angel Mindfreak`.
    pub tag: String,
}

impl Similar {
    /// All fields set.
    #[inline]
    pub fn new(id: i64, filter: impl Into<String>, tag: impl Into<String>) -> Self {
        Self {
            id,
            filter: filter.into(),
            tag: tag.into(),
        }
    }
}

impl wire::Model for Similar {
    const NAME: &'static str = "Similar";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("filter", wire::STRING),
        wire::Field::Required("tag", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.filter),
            2 => value.read(&mut self.tag),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.filter);
        to.put(&self.tag);
    }
}

wire::serde!(Similar);
