// @generated from Models/Operations/GetSearchAllLibrariesMedia.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetSearchAllLibrariesOptimizedForStreaming, GetSearchAllLibrariesPart,
};
use crate::wire;

/// Documented in `Models/Operations/GetSearchAllLibrariesMedia.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchAllLibrariesMedia {
    /// Required. Example: `387322`.
    pub id: i64,

    /// Optional. Example: `9610350`.
    pub duration: Option<i64>,

    /// Optional. Example: `25512`.
    pub bitrate: Option<i64>,

    /// Optional. Example: `3840`.
    pub width: Option<i64>,

    /// Optional. Example: `1602`.
    pub height: Option<i64>,

    /// Optional. Example: `2.35`.
    pub aspect_ratio: Option<f64>,

    /// Optional. Example: `6`.
    pub audio_channels: Option<i64>,

    /// Optional. Example: `50`.
    pub display_offset: Option<i64>,

    /// Optional. Example: `aac`.
    pub audio_codec: Option<String>,

    /// Optional. Example: `hevc`.
    pub video_codec: Option<String>,

    /// Optional. Example: `4k`.
    pub video_resolution: Option<String>,

    /// Optional. Example: `mp4`.
    pub container: Option<String>,

    /// Optional. Example: `24p`.
    pub video_frame_rate: Option<String>,

    /// Optional. Example: `main 10`.
    pub video_profile: Option<String>,

    /// Optional. Example: `false`.
    pub has_voice_activity: Option<bool>,

    /// Optional. Example: `dts`.
    pub audio_profile: Option<String>,

    /// Optional.
    pub optimized_for_streaming: Option<GetSearchAllLibrariesOptimizedForStreaming>,

    /// Optional. Example: `false`.
    pub has64bit_offsets: Option<bool>,

    /// Optional. The JSON key is `Part` (says `wire.toml`).
    pub part: Option<Vec<GetSearchAllLibrariesPart>>,
}

impl GetSearchAllLibrariesMedia {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl wire::Model for GetSearchAllLibrariesMedia {
    const NAME: &'static str = "GetSearchAllLibrariesMedia";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("bitrate", wire::INTEGER),
        wire::Field::Optional("width", wire::INTEGER),
        wire::Field::Optional("height", wire::INTEGER),
        wire::Field::Optional("aspectRatio", wire::FLOAT),
        wire::Field::Optional("audioChannels", wire::INTEGER),
        wire::Field::Optional("displayOffset", wire::INTEGER),
        wire::Field::Optional("audioCodec", wire::STRING),
        wire::Field::Optional("videoCodec", wire::STRING),
        wire::Field::Optional("videoResolution", wire::STRING),
        wire::Field::Optional("container", wire::STRING),
        wire::Field::Optional("videoFrameRate", wire::STRING),
        wire::Field::Optional("videoProfile", wire::STRING),
        wire::Field::Optional("hasVoiceActivity", wire::BOOLEAN),
        wire::Field::Optional("audioProfile", wire::STRING),
        wire::Field::Optional(
            "optimizedForStreaming",
            wire::shape::<GetSearchAllLibrariesOptimizedForStreaming>(),
        ),
        wire::Field::Optional("has64bitOffsets", wire::BOOLEAN),
        wire::Field::Optional("Part", wire::shape::<Vec<GetSearchAllLibrariesPart>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.duration),
            2 => value.read(&mut self.bitrate),
            3 => value.read(&mut self.width),
            4 => value.read(&mut self.height),
            5 => value.read(&mut self.aspect_ratio),
            6 => value.read(&mut self.audio_channels),
            7 => value.read(&mut self.display_offset),
            8 => value.read(&mut self.audio_codec),
            9 => value.read(&mut self.video_codec),
            10 => value.read(&mut self.video_resolution),
            11 => value.read(&mut self.container),
            12 => value.read(&mut self.video_frame_rate),
            13 => value.read(&mut self.video_profile),
            14 => value.read(&mut self.has_voice_activity),
            15 => value.read(&mut self.audio_profile),
            16 => value.read(&mut self.optimized_for_streaming),
            17 => value.read(&mut self.has64bit_offsets),
            18 => value.read(&mut self.part),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.duration);
        to.put(&self.bitrate);
        to.put(&self.width);
        to.put(&self.height);
        to.put(&self.aspect_ratio);
        to.put(&self.audio_channels);
        to.put(&self.display_offset);
        to.put(&self.audio_codec);
        to.put(&self.video_codec);
        to.put(&self.video_resolution);
        to.put(&self.container);
        to.put(&self.video_frame_rate);
        to.put(&self.video_profile);
        to.put(&self.has_voice_activity);
        to.put(&self.audio_profile);
        to.put(&self.optimized_for_streaming);
        to.put(&self.has64bit_offsets);
        to.put(&self.part);
    }
}

wire::serde!(GetSearchAllLibrariesMedia);
