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
}

impl wire::Model for TranscodeSession {
    const NAME: &'static str = "TranscodeSession";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("key"),
        wire::Field::optional("throttled"),
        wire::Field::optional("complete"),
        wire::Field::optional("progress"),
        wire::Field::optional("size"),
        wire::Field::optional("speed"),
        wire::Field::optional("error"),
        wire::Field::optional("duration"),
        wire::Field::optional("remaining"),
        wire::Field::optional("context"),
        wire::Field::optional("sourceVideoCodec"),
        wire::Field::optional("sourceAudioCodec"),
        wire::Field::optional("videoDecision"),
        wire::Field::optional("audioDecision"),
        wire::Field::optional("subtitleDecision"),
        wire::Field::optional("protocol"),
        wire::Field::optional("container"),
        wire::Field::optional("videoCodec"),
        wire::Field::optional("audioCodec"),
        wire::Field::optional("audioChannels"),
        wire::Field::optional("transcodeHwRequested"),
        wire::Field::optional("timeStamp"),
        wire::Field::optional("maxOffsetAvailable"),
        wire::Field::optional("minOffsetAvailable"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.throttled)?;
        entries.put(&self.complete)?;
        entries.put(&self.progress)?;
        entries.put(&self.size)?;
        entries.put(&self.speed)?;
        entries.put(&self.error)?;
        entries.put(&self.duration)?;
        entries.put(&self.remaining)?;
        entries.put(&self.context)?;
        entries.put(&self.source_video_codec)?;
        entries.put(&self.source_audio_codec)?;
        entries.put(&self.video_decision)?;
        entries.put(&self.audio_decision)?;
        entries.put(&self.subtitle_decision)?;
        entries.put(&self.protocol)?;
        entries.put(&self.container)?;
        entries.put(&self.video_codec)?;
        entries.put(&self.audio_codec)?;
        entries.put(&self.audio_channels)?;
        entries.put(&self.transcode_hw_requested)?;
        entries.put(&self.time_stamp)?;
        entries.put(&self.max_offset_available)?;
        entries.put(&self.min_offset_available)
    }
}

wire::model!(TranscodeSession);
