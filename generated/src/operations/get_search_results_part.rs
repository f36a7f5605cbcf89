// @generated from Models/Operations/GetSearchResultsPart.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSearchResultsPart.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchResultsPart {
    /// Optional. Example: `26610`.
    pub id: Option<f64>,

    /// Optional. Example: `/library/parts/26610/1589234571/file.mkv`.
    pub key: Option<String>,

    /// Optional. Example: `6612628`.
    pub duration: Option<f64>,

    /// Optional. Example: `/movies/Mission Impossible (1996)/Mission Impossible (1996) Bluray-1080p.mkv`.
    pub file: Option<String>,

    /// Optional. Example: `3926903851`.
    pub size: Option<f64>,

    /// Optional. Example: `lc`.
    pub audio_profile: Option<String>,

    /// Optional. Example: `mkv`.
    pub container: Option<String>,

    /// Optional. Example: `main 10`.
    pub video_profile: Option<String>,
}

impl wire::Model for GetSearchResultsPart {
    const NAME: &'static str = "GetSearchResultsPart";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::FLOAT),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("duration", wire::FLOAT),
        wire::Field::Optional("file", wire::STRING),
        wire::Field::Optional("size", wire::FLOAT),
        wire::Field::Optional("audioProfile", wire::STRING),
        wire::Field::Optional("container", wire::STRING),
        wire::Field::Optional("videoProfile", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.duration),
            3 => value.read(&mut self.file),
            4 => value.read(&mut self.size),
            5 => value.read(&mut self.audio_profile),
            6 => value.read(&mut self.container),
            7 => value.read(&mut self.video_profile),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.key);
        to.put(&self.duration);
        to.put(&self.file);
        to.put(&self.size);
        to.put(&self.audio_profile);
        to.put(&self.container);
        to.put(&self.video_profile);
    }
}

wire::serde!(GetSearchResultsPart);
