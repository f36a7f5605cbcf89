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

    /// Optional. The JSON key is `Part` (says `wire.toml`).
    pub part: Option<Vec<GetSessionsPart>>,
}

impl wire::Model for GetSessionsMedia {
    const NAME: &'static str = "GetSessionsMedia";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("audioChannels", wire::INTEGER),
        wire::Field::Optional("audioCodec", wire::STRING),
        wire::Field::Optional("bitrate", wire::INTEGER),
        wire::Field::Optional("container", wire::STRING),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("id", wire::STRING),
        wire::Field::Optional("selected", wire::BOOLEAN),
        wire::Field::Optional("Part", wire::shape::<Vec<GetSessionsPart>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.audio_channels);
        to.put(&self.audio_codec);
        to.put(&self.bitrate);
        to.put(&self.container);
        to.put(&self.duration);
        to.put(&self.id);
        to.put(&self.selected);
        to.put(&self.part);
    }
}

wire::serde!(GetSessionsMedia);
