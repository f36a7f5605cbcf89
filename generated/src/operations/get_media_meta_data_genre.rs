// @generated from Models/Operations/GetMediaMetaDataGenre.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataGenre.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataGenre {
    /// Required. Example: `259`.
    pub id: i64,

    /// Required. Example: `Crime`.
    pub tag: String,

    /// Required. Example: `genre=19`.
    pub filter: String,

    /// Optional. Not in the docs: seen in `metadata_108.json` at `$.MediaContainer.Metadata[0].Genre[1].count`.
    pub count: Option<i64>,
}

impl GetMediaMetaDataGenre {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>, filter: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            filter: filter.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetMediaMetaDataGenre {
    const NAME: &'static str = "GetMediaMetaDataGenre";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("tag", wire::STRING),
        wire::Field::Required("filter", wire::STRING),
        wire::Field::Optional("count", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.tag),
            2 => value.read(&mut self.filter),
            3 => value.read(&mut self.count),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.tag);
        to.put(&self.filter);
        to.put(&self.count);
    }
}

wire::serde!(GetMediaMetaDataGenre);
