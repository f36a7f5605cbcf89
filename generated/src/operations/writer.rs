// @generated from Models/Operations/Writer.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Writer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Writer {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `writer=126522`.
    pub filter: String,

    /// Required. Example: `Jamie P. Hanson`.
    pub tag: String,

    /// Optional. Example: `5d77683d85719b001f3a535e`.
    pub tag_key: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg`.
    pub thumb: Option<String>,
}

impl Writer {
    /// The required fields set, all others left out.
    pub fn new(id: i64, filter: impl Into<String>, tag: impl Into<String>) -> Self {
        Self {
            id,
            filter: filter.into(),
            tag: tag.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Writer {
    const NAME: &'static str = "Writer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("filter"),
        wire::Field::required("tag"),
        wire::Field::optional("tagKey"),
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
            4 => value.read(&mut self.thumb),
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
        entries.put(&self.thumb)
    }
}

wire::model!(Writer);
