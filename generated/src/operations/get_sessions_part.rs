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

    /// Optional. The JSON key is `Stream` (says `wire.toml`).
    pub stream: Option<Vec<GetSessionsStream>>,
}

impl wire::Model for GetSessionsPart {
    const NAME: &'static str = "GetSessionsPart";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("container", wire::STRING),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("file", wire::STRING),
        wire::Field::Optional("hasThumbnail", wire::STRING),
        wire::Field::Optional("id", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("decision", wire::STRING),
        wire::Field::Optional("selected", wire::BOOLEAN),
        wire::Field::Optional("Stream", wire::shape::<Vec<GetSessionsStream>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.container);
        to.put(&self.duration);
        to.put(&self.file);
        to.put(&self.has_thumbnail);
        to.put(&self.id);
        to.put(&self.key);
        to.put(&self.size);
        to.put(&self.decision);
        to.put(&self.selected);
        to.put(&self.stream);
    }
}

wire::serde!(GetSessionsPart);
