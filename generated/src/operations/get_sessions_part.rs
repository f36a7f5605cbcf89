// @generated from Models/Operations/GetSessionsPart.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSessionsStream;
use crate::wire;

/// Documented in `Models/Operations/GetSessionsPart.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionsPart {
    /// Optional. Example: `flac`.
    pub container: Option<String>,

    /// Optional. Example: `186240`.
    pub duration: Option<i64>,

    /// Optional. Example: `/music/Green Day/Saviors (2024)/Green Day - Saviors - 01 - The American Dream Is Killing Me.flac`.
    pub file: Option<String>,

    /// Optional. Example: `1`.
    pub has_thumbnail: Option<String>,

    /// Optional. Example: `130625`.
    pub id: Option<String>,

    /// Optional. Example: `/library/parts/130625/1705543268/file.flac`.
    pub key: Option<String>,

    /// Optional. Example: `23644000`.
    pub size: Option<i64>,

    /// Optional. Example: `directplay`.
    pub decision: Option<String>,

    /// Optional. Example: `true`.
    pub selected: Option<bool>,

    /// Optional.
    pub stream: Option<Vec<GetSessionsStream>>,
}

impl wire::Model for GetSessionsPart {
    const NAME: &'static str = "GetSessionsPart";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("container"),
        wire::Field::optional("duration"),
        wire::Field::optional("file"),
        wire::Field::optional("hasThumbnail"),
        wire::Field::optional("id"),
        wire::Field::optional("key"),
        wire::Field::optional("size"),
        wire::Field::optional("decision"),
        wire::Field::optional("selected"),
        wire::Field::optional("stream"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.container),
            1 => value.read(&mut self.duration),
            2 => value.read(&mut self.file),
            3 => value.read(&mut self.has_thumbnail),
            4 => value.read(&mut self.id),
            5 => value.read(&mut self.key),
            6 => value.read(&mut self.size),
            7 => value.read(&mut self.decision),
            8 => value.read(&mut self.selected),
            9 => value.read(&mut self.stream),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.container)?;
        entries.put(&self.duration)?;
        entries.put(&self.file)?;
        entries.put(&self.has_thumbnail)?;
        entries.put(&self.id)?;
        entries.put(&self.key)?;
        entries.put(&self.size)?;
        entries.put(&self.decision)?;
        entries.put(&self.selected)?;
        entries.put(&self.stream)
    }
}

wire::model!(GetSessionsPart);
