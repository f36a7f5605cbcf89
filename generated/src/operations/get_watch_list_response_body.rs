// @generated from Models/Operations/GetWatchListResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Metadata;
use crate::wire;

/// Documented in `Models/Operations/GetWatchListResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetWatchListResponseBody {
    /// Optional.
    pub library_section_id: Option<String>,

    /// Optional.
    pub library_section_title: Option<String>,

    /// Optional.
    pub offset: Option<i64>,

    /// Optional.
    pub total_size: Option<i64>,

    /// Optional.
    pub identifier: Option<String>,

    /// Optional.
    pub size: Option<i64>,

    /// Optional.
    pub metadata: Option<Vec<Metadata>>,
}

impl wire::Model for GetWatchListResponseBody {
    const NAME: &'static str = "GetWatchListResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("librarySectionID"),
        wire::Field::optional("librarySectionTitle"),
        wire::Field::optional("offset"),
        wire::Field::optional("totalSize"),
        wire::Field::optional("identifier"),
        wire::Field::optional("size"),
        wire::Field::optional("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.library_section_id),
            1 => value.read(&mut self.library_section_title),
            2 => value.read(&mut self.offset),
            3 => value.read(&mut self.total_size),
            4 => value.read(&mut self.identifier),
            5 => value.read(&mut self.size),
            6 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.library_section_id)?;
        entries.put(&self.library_section_title)?;
        entries.put(&self.offset)?;
        entries.put(&self.total_size)?;
        entries.put(&self.identifier)?;
        entries.put(&self.size)?;
        entries.put(&self.metadata)
    }
}

wire::model!(GetWatchListResponseBody);
