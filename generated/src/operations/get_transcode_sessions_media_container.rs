// @generated from Models/Operations/GetTranscodeSessionsMediaContainer.md: change the docs, not this file.

use crate::operations::TranscodeSession;
use crate::wire;

/// 2 fields; part of
/// [`GetTranscodeSessionsResponseBody`](crate::operations::GetTranscodeSessionsResponseBody).
#[derive(Default)]
pub struct GetTranscodeSessionsMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `TranscodeSession` (says `wire.toml`). Example:
    ///
    /// ```json
    /// [
    /// {
    /// "key": "vv3i2q2lax92qlzul1hbd4bx",
    /// "throttled": false,
    /// "complete": false,
    /// "progress": 1.7999999523162842,
    /// "size": -22,
    /// "speed": 25.100000381469727,
    /// "error": false,
    /// "duration": 1445695,
    /// "remaining": 53,
    /// "context": "streaming",
    /// "sourceVideoCodec": "h264",
    /// "sourceAudioCodec": "aac",
    /// "videoDecision": "transcode",
    /// "audioDecision": "transcode",
    /// "subtitleDecision": "burn",
    /// "protocol": "http",
    /// "container": "mkv",
    /// "videoCodec": "h264",
    /// "audioCodec": "opus",
    /// "audioChannels": 1,
    /// "transcodeHwRequested": true,
    /// "timeStamp": 1705895805.4919229,
    /// "maxOffsetAvailable": 29.53,
    /// "minOffsetAvailable": 3.003000020980835
    /// }
    /// ]
    /// ```
    #[doc(alias = "TranscodeSession")]
    pub transcode_session: Option<Vec<TranscodeSession>>,
}

impl wire::Model for GetTranscodeSessionsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTranscodeSessionsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional(
                "TranscodeSession",
                wire::shape::<Vec<TranscodeSession>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size, &mut self.transcode_session))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.transcode_session))
    }
}

wire::model!(GetTranscodeSessionsMediaContainer);
