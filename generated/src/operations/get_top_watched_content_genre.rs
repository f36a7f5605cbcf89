// @generated from Models/Operations/GetTopWatchedContentGenre.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentGenre.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentGenre {
    /// Optional. Example: `184`.
    pub id: Option<i64>,

    /// Optional. Example: `genre=184`.
    pub filter: Option<String>,

    /// Optional. Example: `Thriller`.
    pub tag: Option<String>,
}

impl wire::Model for GetTopWatchedContentGenre {
    const NAME: &'static str = "GetTopWatchedContentGenre";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("id"),
        wire::Field::optional("filter"),
        wire::Field::optional("tag"),
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
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.filter)?;
        entries.put(&self.tag)
    }
}

wire::model!(GetTopWatchedContentGenre);
