// @generated from Models/Operations/GetMediaMetaDataProducer.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataProducer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataProducer {
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

impl GetMediaMetaDataProducer {
    /// The required fields set, all others left out.
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

impl wire::Model for GetMediaMetaDataProducer {
    const NAME: &'static str = "GetMediaMetaDataProducer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("filter"),
        wire::Field::required("tag"),
        wire::Field::required("tagKey"),
        wire::Field::optional("role"),
        wire::Field::optional("thumb"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.filter)?;
        entries.put(&self.tag)?;
        entries.put(&self.tag_key)?;
        entries.put(&self.role)?;
        entries.put(&self.thumb)
    }
}

wire::model!(GetMediaMetaDataProducer);
