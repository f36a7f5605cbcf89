// @generated from Models/Operations/GetSessionsMedia.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSessionsPart;
use crate::wire;

/// Documented in `Models/Operations/GetSessionsMedia.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionsMedia {
    /// Optional. Example: `2`.
    pub audio_channels: Option<i64>,

    /// Optional. Example: `flac`.
    pub audio_codec: Option<String>,

    /// Optional. Example: `1014`.
    pub bitrate: Option<i64>,

    /// Optional. Example: `flac`.
    pub container: Option<String>,

    /// Optional. Example: `186240`.
    pub duration: Option<i64>,

    /// Optional. Example: `130355`.
    pub id: Option<String>,

    /// Optional. Example: `true`.
    pub selected: Option<bool>,

    /// Optional.
    pub part: Option<Vec<GetSessionsPart>>,
}

impl wire::Model for GetSessionsMedia {
    const NAME: &'static str = "GetSessionsMedia";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("audioChannels"),
        wire::Field::optional("audioCodec"),
        wire::Field::optional("bitrate"),
        wire::Field::optional("container"),
        wire::Field::optional("duration"),
        wire::Field::optional("id"),
        wire::Field::optional("selected"),
        wire::Field::optional("part"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.audio_channels),
            1 => value.read(&mut self.audio_codec),
            2 => value.read(&mut self.bitrate),
            3 => value.read(&mut self.container),
            4 => value.read(&mut self.duration),
            5 => value.read(&mut self.id),
            6 => value.read(&mut self.selected),
            7 => value.read(&mut self.part),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.audio_channels)?;
        entries.put(&self.audio_codec)?;
        entries.put(&self.bitrate)?;
        entries.put(&self.container)?;
        entries.put(&self.duration)?;
        entries.put(&self.id)?;
        entries.put(&self.selected)?;
        entries.put(&self.part)
    }
}

wire::model!(GetSessionsMedia);
