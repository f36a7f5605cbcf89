// @generated from Models/Operations/GetLibraryHubsPart.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsPart.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsPart {
    /// Optional. Example: `38247`.
    pub id: Option<i64>,

    /// Optional. Example: `/library/parts/38247/1589412494/file.mp4`.
    pub key: Option<String>,

    /// Optional. Example: `6017237`.
    pub duration: Option<i64>,

    /// Optional. Example: `/movies/Tangled (2010)/Tangled (2010) Bluray-1080p.mp4`.
    pub file: Option<String>,

    /// Optional. Example: `1545647447`.
    pub size: Option<i64>,

    /// Optional. Example: `lc`.
    pub audio_profile: Option<String>,

    /// Optional. Example: `mp4`.
    pub container: Option<String>,

    /// Optional. Example: `false`.
    pub has64bit_offsets: Option<bool>,

    /// Optional. Example: `true`.
    pub optimized_for_streaming: Option<bool>,

    /// Optional. Example: `high`.
    pub video_profile: Option<String>,
}

impl wire::Model for GetLibraryHubsPart {
    const NAME: &'static str = "GetLibraryHubsPart";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::INTEGER),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("file", wire::STRING),
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("audioProfile", wire::STRING),
        wire::Field::Optional("container", wire::STRING),
        wire::Field::Optional("has64bitOffsets", wire::BOOLEAN),
        wire::Field::Optional("optimizedForStreaming", wire::BOOLEAN),
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
            7 => value.read(&mut self.has64bit_offsets),
            8 => value.read(&mut self.optimized_for_streaming),
            9 => value.read(&mut self.video_profile),
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
        to.put(&self.has64bit_offsets);
        to.put(&self.optimized_for_streaming);
        to.put(&self.video_profile);
    }
}

wire::serde!(GetLibraryHubsPart);
