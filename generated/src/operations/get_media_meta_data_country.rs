// @generated from Models/Operations/GetMediaMetaDataCountry.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataCountry.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataCountry {
    /// Required. Example: `259`.
    pub id: i64,

    /// Required. Example: `United States of America`.
    pub tag: String,

    /// Required. Example: `country=19`.
    pub filter: String,
}

impl GetMediaMetaDataCountry {
    /// All fields set.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>, filter: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            filter: filter.into(),
        }
    }
}

impl wire::Model for GetMediaMetaDataCountry {
    const NAME: &'static str = "GetMediaMetaDataCountry";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("tag", wire::STRING),
        wire::Field::Required("filter", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.tag),
            2 => value.read(&mut self.filter),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.tag);
        to.put(&self.filter);
    }
}

wire::serde!(GetMediaMetaDataCountry);
