// @generated from Models/Operations/GetSearchResultsMedia.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSearchResultsPart;
use crate::wire;

/// Documented in `Models/Operations/GetSearchResultsMedia.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchResultsMedia {
    /// Optional. Example: `26610`.
    pub id: Option<f64>,

    /// Optional. Example: `6612628`.
    pub duration: Option<f64>,

    /// Optional. Example: `4751`.
    pub bitrate: Option<f64>,

    /// Optional. Example: `1916`.
    pub width: Option<f64>,

    /// Optional. Example: `796`.
    pub height: Option<f64>,

    /// Optional. Example: `2.35`.
    pub aspect_ratio: Option<f64>,

    /// Optional. Example: `6`.
    pub audio_channels: Option<f64>,

    /// Optional. Example: `aac`.
    pub audio_codec: Option<String>,

    /// Optional. Example: `hevc`.
    pub video_codec: Option<String>,

    /// Optional. Example: `1080`.
    pub video_resolution: Option<f64>,

    /// Optional. Example: `mkv`.
    pub container: Option<String>,

    /// Optional. Example: `24p`.
    pub video_frame_rate: Option<String>,

    /// Optional. Example: `lc`.
    pub audio_profile: Option<String>,

    /// Optional. Example: `main 10`.
    pub video_profile: Option<String>,

    /// Optional. The JSON key is `Part` (says `wire.toml`).
    pub part: Option<Vec<GetSearchResultsPart>>,
}

impl wire::Model for GetSearchResultsMedia {
    const NAME: &'static str = "GetSearchResultsMedia";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::FLOAT),
        wire::Field::Optional("duration", wire::FLOAT),
        wire::Field::Optional("bitrate", wire::FLOAT),
        wire::Field::Optional("width", wire::FLOAT),
        wire::Field::Optional("height", wire::FLOAT),
        wire::Field::Optional("aspectRatio", wire::FLOAT),
        wire::Field::Optional("audioChannels", wire::FLOAT),
        wire::Field::Optional("audioCodec", wire::STRING),
        wire::Field::Optional("videoCodec", wire::STRING),
        wire::Field::Optional("videoResolution", wire::FLOAT),
        wire::Field::Optional("container", wire::STRING),
        wire::Field::Optional("videoFrameRate", wire::STRING),
        wire::Field::Optional("audioProfile", wire::STRING),
        wire::Field::Optional("videoProfile", wire::STRING),
        wire::Field::Optional("Part", wire::shape::<Vec<GetSearchResultsPart>>()),
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
            7 => value.read(&mut self.audio_codec),
            8 => value.read(&mut self.video_codec),
            9 => value.read(&mut self.video_resolution),
            10 => value.read(&mut self.container),
            11 => value.read(&mut self.video_frame_rate),
            12 => value.read(&mut self.audio_profile),
            13 => value.read(&mut self.video_profile),
            14 => value.read(&mut self.part),
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
        to.put(&self.audio_codec);
        to.put(&self.video_codec);
        to.put(&self.video_resolution);
        to.put(&self.container);
        to.put(&self.video_frame_rate);
        to.put(&self.audio_profile);
        to.put(&self.video_profile);
        to.put(&self.part);
    }
}

wire::serde!(GetSearchResultsMedia);
