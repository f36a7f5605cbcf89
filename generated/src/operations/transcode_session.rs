// @generated from Models/Operations/TranscodeSession.md: change the docs, not this file.

use crate::wire;

/// 27 fields; part of
/// [`GetTranscodeSessionsMediaContainer`](crate::operations::GetTranscodeSessionsMediaContainer).
#[derive(Default)]
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
    #[doc(alias = "sourceVideoCodec")]
    pub source_video_codec: Option<String>,

    /// Optional. Example: `aac`.
    #[doc(alias = "sourceAudioCodec")]
    pub source_audio_codec: Option<String>,

    /// Optional. Example: `transcode`.
    #[doc(alias = "videoDecision")]
    pub video_decision: Option<String>,

    /// Optional. Example: `transcode`.
    #[doc(alias = "audioDecision")]
    pub audio_decision: Option<String>,

    /// Optional. Example: `burn`.
    #[doc(alias = "subtitleDecision")]
    pub subtitle_decision: Option<String>,

    /// Optional. Example: `http`.
    pub protocol: Option<String>,

    /// Optional. Example: `mkv`.
    pub container: Option<String>,

    /// Optional. Example: `h264`.
    #[doc(alias = "videoCodec")]
    pub video_codec: Option<String>,

    /// Optional. Example: `opus`.
    #[doc(alias = "audioCodec")]
    pub audio_codec: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "audioChannels")]
    pub audio_channels: Option<i64>,

    /// Optional. Example: `true`.
    #[doc(alias = "transcodeHwRequested")]
    pub transcode_hw_requested: Option<bool>,

    /// Optional. Example: `1.7058958054919229e+09`.
    #[doc(alias = "timeStamp")]
    pub time_stamp: Option<f64>,

    /// Optional. Example: `29.53`.
    #[doc(alias = "maxOffsetAvailable")]
    pub max_offset_available: Option<f64>,

    /// Optional. Example: `3.003000020980835`.
    #[doc(alias = "minOffsetAvailable")]
    pub min_offset_available: Option<f64>,

    /// Optional. Not in the docs: seen in `video_sessions.json` at `$.MediaContainer.TranscodeSession[0].height`.
    pub height: Option<i64>,

    /// Optional. Not in the docs: seen in `video_sessions.json` at `$.MediaContainer.TranscodeSession[0].offlineTranscode`.
    #[doc(alias = "offlineTranscode")]
    pub offline_transcode: Option<bool>,

    /// Optional. Not in the docs: seen in `video_sessions.json` at `$.MediaContainer.TranscodeSession[0].width`.
    pub width: Option<i64>,
}

impl wire::Model for TranscodeSession {
    const OBJECT: wire::Object = wire::Object::of(
        "TranscodeSession",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.key,
                    &mut self.throttled,
                    &mut self.complete,
                    &mut self.progress,
                    &mut self.size,
                    &mut self.speed,
                ),
                (
                    &mut self.error,
                    &mut self.duration,
                    &mut self.remaining,
                    &mut self.context,
                    &mut self.source_video_codec,
                    &mut self.source_audio_codec,
                ),
                (
                    &mut self.video_decision,
                    &mut self.audio_decision,
                    &mut self.subtitle_decision,
                    &mut self.protocol,
                    &mut self.container,
                    &mut self.video_codec,
                ),
                (
                    &mut self.audio_codec,
                    &mut self.audio_channels,
                    &mut self.transcode_hw_requested,
                    &mut self.time_stamp,
                    &mut self.max_offset_available,
                    &mut self.min_offset_available,
                ),
                (&mut self.height, &mut self.offline_transcode, &mut self.width),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.key,
                &self.throttled,
                &self.complete,
                &self.progress,
                &self.size,
                &self.speed,
            ),
            (
                &self.error,
                &self.duration,
                &self.remaining,
                &self.context,
                &self.source_video_codec,
                &self.source_audio_codec,
            ),
            (
                &self.video_decision,
                &self.audio_decision,
                &self.subtitle_decision,
                &self.protocol,
                &self.container,
                &self.video_codec,
            ),
            (
                &self.audio_codec,
                &self.audio_channels,
                &self.transcode_hw_requested,
                &self.time_stamp,
                &self.max_offset_available,
                &self.min_offset_available,
            ),
            (&self.height, &self.offline_transcode, &self.width),
        ))
    }
}

wire::model!(TranscodeSession);
