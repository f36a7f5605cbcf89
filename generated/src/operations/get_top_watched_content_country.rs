// @generated from Models/Operations/GetTopWatchedContentCountry.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentCountry.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentCountry {
    /// Optional. Example: `116`.
    pub id: Option<i64>,

    /// Optional. Example: `country=116`.
    pub filter: Option<String>,

    /// Optional. Example: `United States of America`.
    pub tag: Option<String>,
}

impl wire::Model for GetTopWatchedContentCountry {
    const NAME: &'static str = "GetTopWatchedContentCountry";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::INTEGER),
        wire::Field::Optional("filter", wire::STRING),
        wire::Field::Optional("tag", wire::STRING),
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

wire::serde!(GetTopWatchedContentCountry);
