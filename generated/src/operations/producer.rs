// @generated from Models/Operations/Producer.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Producer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Producer {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `producer=126522`.
    pub filter: String,

    /// Required. Example: `Amelia Knapp`.
    pub tag: String,

    /// Required. Example: `5d77683d85719b001f3a535e`.
    pub tag_key: String,

    /// Optional. Example: `https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg`.
    pub thumb: Option<String>,
}

impl Producer {
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

impl wire::Model for Producer {
    const NAME: &'static str = "Producer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("filter"),
        wire::Field::required("tag"),
        wire::Field::required("tagKey"),
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

wire::model!(Producer);
