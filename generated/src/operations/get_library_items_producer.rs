// @generated from Models/Operations/GetLibraryItemsProducer.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsProducer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsProducer {
    /// Required. Example: `109501`.
    pub id: i64,

    /// Required. Example: `actor=109501`.
    pub filter: String,

    /// Required. Example: `Bob Odenkirk`.
    pub tag: String,

    /// Required. Example: `5d77683254f42c001f8c3f69`.
    pub tag_key: String,

    /// Optional. Example: `Jimmy McGill`.
    pub role: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/f/people/f2ca7b474cc984efbdd5c503a096285a.jpg`.
    pub thumb: Option<String>,
}

impl GetLibraryItemsProducer {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        id: i64,
        filter: impl Into<String>,
        tag: impl Into<String>,
        tag_key: impl Into<String>,
    ) -> Self {
        Self {
            id,
            filter: filter.into(),
            tag: tag.into(),
            tag_key: tag_key.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryItemsProducer {
    const NAME: &'static str = "GetLibraryItemsProducer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("filter", wire::STRING),
        wire::Field::Required("tag", wire::STRING),
        wire::Field::Required("tagKey", wire::STRING),
        wire::Field::Optional("role", wire::STRING),
        wire::Field::Optional("thumb", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.filter),
            2 => value.read(&mut self.tag),
            3 => value.read(&mut self.tag_key),
            4 => value.read(&mut self.role),
            5 => value.read(&mut self.thumb),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.filter);
        to.put(&self.tag);
        to.put(&self.tag_key);
        to.put(&self.role);
        to.put(&self.thumb);
    }
}

wire::serde!(GetLibraryItemsProducer);
