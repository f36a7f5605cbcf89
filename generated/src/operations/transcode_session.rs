// @generated from Models/Operations/TranscodeSession.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/TranscodeSession.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TranscodeSession {
    /// Optional. Example: `vv3i2q2lax92qlzul1hbd4bx`.
    pub key: Option<String>,

    /// Optional. Example: `false`.
    pub throttled: Option<bool>,

    /// Optional. Example: `false`.
    pub complete: Option<bool>,

    /// Optional. Example: `1.7999999523162842`.
    pub progress: Option<f64>,

    /// Optional. Example: `-22`.
    pub size: Option<i64>,

    /// Optional. Example: `25.100000381469727`.
    pub speed: Option<f64>,

    /// Optional. Example: `false`.
    pub error: Option<bool>,

    /// Optional. Example: `1445695`.
    pub duration: Option<i64>,

    /// Optional. Example: `53`.
    pub remaining: Option<i64>,

    /// Optional. Example: `streaming`.
    pub context: Option<String>,

    /// Optional. Example: `h264`.
    pub source_video_codec: Option<String>,

    /// Optional. Example: `aac`.
    pub source_audio_codec: Option<String>,

    /// Optional. Example: `transcode`.
    pub video_decision: Option<String>,

    /// Optional. Example: `transcode`.
    pub audio_decision: Option<String>,

    /// Optional. Example: `burn`.
    pub subtitle_decision: Option<String>,

    /// Optional. Example: `http`.
    pub protocol: Option<String>,

    /// Optional. Example: `mkv`.
    pub container: Option<String>,

    /// Optional. Example: `h264`.
    pub video_codec: Option<String>,

    /// Optional. Example: `opus`.
    pub audio_codec: Option<String>,

    /// Optional. Example: `1`.
    pub audio_channels: Option<i64>,

    /// Optional. Example: `true`.
    pub transcode_hw_requested: Option<bool>,

    /// Optional. Example: `1.7058958054919229e+09`.
    pub time_stamp: Option<f64>,

    /// Optional. Example: `29.53`.
    pub max_offset_available: Option<f64>,

    /// Optional. Example: `3.003000020980835`.
    pub min_offset_available: Option<f64>,

    /// Optional. Not in the docs: seen in `video_sessions.json` at `$.MediaContainer.TranscodeSession[0].height`.
    pub height: Option<i64>,

    /// Optional. Not in the docs: seen in `video_sessions.json` at `$.MediaContainer.TranscodeSession[0].offlineTranscode`.
    pub offline_transcode: Option<bool>,

    /// Optional. Not in the docs: seen in `video_sessions.json` at `$.MediaContainer.TranscodeSession[0].width`.
    pub width: Option<i64>,
}

impl wire::Model for TranscodeSession {
    const NAME: &'static str = "TranscodeSession";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("throttled", wire::BOOLEAN),
        wire::Field::Optional("complete", wire::BOOLEAN),
        wire::Field::Optional("progress", wire::FLOAT),
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("speed", wire::FLOAT),
        wire::Field::Optional("error", wire::BOOLEAN),
        wire::Field::Optional("duration", wire::INTEGER),
        wire::Field::Optional("remaining", wire::INTEGER),
        wire::Field::Optional("context", wire::STRING),
        wire::Field::Optional("sourceVideoCodec", wire::STRING),
        wire::Field::Optional("sourceAudioCodec", wire::STRING),
        wire::Field::Optional("videoDecision", wire::STRING),
        wire::Field::Optional("audioDecision", wire::STRING),
        wire::Field::Optional("subtitleDecision", wire::STRING),
        wire::Field::Optional("protocol", wire::STRING),
        wire::Field::Optional("container", wire::STRING),
        wire::Field::Optional("videoCodec", wire::STRING),
        wire::Field::Optional("audioCodec", wire::STRING),
        wire::Field::Optional("audioChannels", wire::INTEGER),
        wire::Field::Optional("transcodeHwRequested", wire::BOOLEAN),
        wire::Field::Optional("timeStamp", wire::FLOAT),
        wire::Field::Optional("maxOffsetAvailable", wire::FLOAT),
        wire::Field::Optional("minOffsetAvailable", wire::FLOAT),
        wire::Field::Optional("height", wire::INTEGER),
        wire::Field::Optional("offlineTranscode", wire::BOOLEAN),
        wire::Field::Optional("width", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.throttled),
            2 => value.read(&mut self.complete),
            3 => value.read(&mut self.progress),
            4 => value.read(&mut self.size),
            5 => value.read(&mut self.speed),
            6 => value.read(&mut self.error),
            7 => value.read(&mut self.duration),
            8 => value.read(&mut self.remaining),
            9 => value.read(&mut self.context),
            10 => value.read(&mut self.source_video_codec),
            11 => value.read(&mut self.source_audio_codec),
            12 => value.read(&mut self.video_decision),
            13 => value.read(&mut self.audio_decision),
            14 => value.read(&mut self.subtitle_decision),
            15 => value.read(&mut self.protocol),
            16 => value.read(&mut self.container),
            17 => value.read(&mut self.video_codec),
            18 => value.read(&mut self.audio_codec),
            19 => value.read(&mut self.audio_channels),
            20 => value.read(&mut self.transcode_hw_requested),
            21 => value.read(&mut self.time_stamp),
            22 => value.read(&mut self.max_offset_available),
            23 => value.read(&mut self.min_offset_available),
            24 => value.read(&mut self.height),
            25 => value.read(&mut self.offline_transcode),
            26 => value.read(&mut self.width),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.throttled);
        to.put(&self.complete);
        to.put(&self.progress);
        to.put(&self.size);
        to.put(&self.speed);
        to.put(&self.error);
        to.put(&self.duration);
        to.put(&self.remaining);
        to.put(&self.context);
        to.put(&self.source_video_codec);
        to.put(&self.source_audio_codec);
        to.put(&self.video_decision);
        to.put(&self.audio_decision);
        to.put(&self.subtitle_decision);
        to.put(&self.protocol);
        to.put(&self.container);
        to.put(&self.video_codec);
        to.put(&self.audio_codec);
        to.put(&self.audio_channels);
        to.put(&self.transcode_hw_requested);
        to.put(&self.time_stamp);
        to.put(&self.max_offset_available);
        to.put(&self.min_offset_available);
        to.put(&self.height);
        to.put(&self.offline_transcode);
        to.put(&self.width);
    }
}

wire::serde!(TranscodeSession);
