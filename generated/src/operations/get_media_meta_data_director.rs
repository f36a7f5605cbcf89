// @generated from Models/Operations/GetMediaMetaDataDirector.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataDirector.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataDirector {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `Danny Boyle`.
    pub tag: String,

    /// Required. Example: `director=235876`.
    pub filter: String,

    /// Required. Example: `5d776831151a60001f24d031`.
    pub tag_key: String,

    /// Optional. Example: `https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg`.
    pub thumb: Option<String>,
}

impl GetMediaMetaDataDirector {
    /// The required fields set, all others left out.
    pub fn new(
        id: i64,
        tag: impl Into<String>,
        filter: impl Into<String>,
        tag_key: impl Into<String>,
    ) -> Self {
        Self {
            id,
            tag: tag.into(),
            filter: filter.into(),
            tag_key: tag_key.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetMediaMetaDataDirector {
    const NAME: &'static str = "GetMediaMetaDataDirector";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("tag"),
        wire::Field::required("filter"),
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
            1 => value.read(&mut self.tag),
            2 => value.read(&mut self.filter),
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
        entries.put(&self.tag)?;
        entries.put(&self.filter)?;
        entries.put(&self.tag_key)?;
        entries.put(&self.thumb)
    }
}

wire::model!(GetMediaMetaDataDirector);
