// @generated from Models/Operations/StartUniversalTranscodeRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/StartUniversalTranscodeRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartUniversalTranscodeRequest {
    /// Required. Example: `1`.
    pub has_mde: f64,

    /// Required. Example: `/library/metadata/23409`.
    pub path: String,

    /// Required. Example: `0`.
    pub media_index: f64,

    /// Required. Example: `0`.
    pub part_index: f64,

    /// Required. Example: `hls`.
    pub protocol: String,

    /// Optional. Example: `0`.
    pub fast_seek: Option<f64>,

    /// Optional. Example: `0`.
    pub direct_play: Option<f64>,

    /// Optional. Example: `0`.
    pub direct_stream: Option<f64>,

    /// Optional. Example: `100`.
    pub subtitle_size: Option<f64>,

    /// Optional. Example: `burn`.
    pub subtites: Option<String>,

    /// Optional. Example: `100`.
    pub audio_boost: Option<f64>,

    /// Optional. Example: `lan`.
    pub location: Option<String>,

    /// Optional. Example: `102400`.
    pub media_buffer_size: Option<f64>,

    /// Optional. Example: `zvcage8b7rkioqcm8f4uns4c`.
    pub session: Option<String>,

    /// Optional. Example: `0`.
    pub add_debug_overlay: Option<f64>,

    /// Optional. Example: `0`.
    pub auto_adjust_quality: Option<f64>,
}

impl wire::Model for StartUniversalTranscodeRequest {
    const NAME: &'static str = "StartUniversalTranscodeRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("hasMDE", wire::FLOAT),
        wire::Field::Required("path", wire::STRING),
        wire::Field::Required("mediaIndex", wire::FLOAT),
        wire::Field::Required("partIndex", wire::FLOAT),
        wire::Field::Required("protocol", wire::STRING),
        wire::Field::Optional("fastSeek", wire::FLOAT),
        wire::Field::Optional("directPlay", wire::FLOAT),
        wire::Field::Optional("directStream", wire::FLOAT),
        wire::Field::Optional("subtitleSize", wire::FLOAT),
        wire::Field::Optional("subtites", wire::STRING),
        wire::Field::Optional("audioBoost", wire::FLOAT),
        wire::Field::Optional("location", wire::STRING),
        wire::Field::Optional("mediaBufferSize", wire::FLOAT),
        wire::Field::Optional("session", wire::STRING),
        wire::Field::Optional("addDebugOverlay", wire::FLOAT),
        wire::Field::Optional("autoAdjustQuality", wire::FLOAT),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.has_mde),
            1 => value.read(&mut self.path),
            2 => value.read(&mut self.media_index),
            3 => value.read(&mut self.part_index),
            4 => value.read(&mut self.protocol),
            5 => value.read(&mut self.fast_seek),
            6 => value.read(&mut self.direct_play),
            7 => value.read(&mut self.direct_stream),
            8 => value.read(&mut self.subtitle_size),
            9 => value.read(&mut self.subtites),
            10 => value.read(&mut self.audio_boost),
            11 => value.read(&mut self.location),
            12 => value.read(&mut self.media_buffer_size),
            13 => value.read(&mut self.session),
            14 => value.read(&mut self.add_debug_overlay),
            15 => value.read(&mut self.auto_adjust_quality),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.has_mde);
        to.put(&self.path);
        to.put(&self.media_index);
        to.put(&self.part_index);
        to.put(&self.protocol);
        to.put(&self.fast_seek);
        to.put(&self.direct_play);
        to.put(&self.direct_stream);
        to.put(&self.subtitle_size);
        to.put(&self.subtites);
        to.put(&self.audio_boost);
        to.put(&self.location);
        to.put(&self.media_buffer_size);
        to.put(&self.session);
        to.put(&self.add_debug_overlay);
        to.put(&self.auto_adjust_quality);
    }
}

wire::serde!(StartUniversalTranscodeRequest);

/// `GET /video/:/transcode/universal/start.mpd`.
///
/// Starts a transcoding, and gives its manifest.
impl wire::Call for StartUniversalTranscodeRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "startUniversalTranscode",
        method: "GET",
        path: "/video/:/transcode/universal/start.mpd",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("hasMDE"),
            wire::Place::Query("path"),
            wire::Place::Query("mediaIndex"),
            wire::Place::Query("partIndex"),
            wire::Place::Query("protocol"),
            wire::Place::Query("fastSeek"),
            wire::Place::Query("directPlay"),
            wire::Place::Query("directStream"),
            wire::Place::Query("subtitleSize"),
            wire::Place::Query("subtites"),
            wire::Place::Query("audioBoost"),
            wire::Place::Query("location"),
            wire::Place::Query("mediaBufferSize"),
            wire::Place::Query("session"),
            wire::Place::Query("addDebugOverlay"),
            wire::Place::Query("autoAdjustQuality"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = StartUniversalTranscodeFault;
}

/// The documented errors of `GET /video/:/transcode/universal/start.mpd`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartUniversalTranscodeFault {
    /// Status 400.
    BadRequest(crate::errors::StartUniversalTranscodeBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::StartUniversalTranscodeUnauthorized),
}

impl wire::Fault for StartUniversalTranscodeFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
