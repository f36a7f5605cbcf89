// @generated from Models/Operations/StartUniversalTranscodeRequest.md: change the docs, not this file.

use crate::wire;

/// 16 fields.
#[derive(Default)]
pub struct StartUniversalTranscodeRequest {
    /// Required. Example: `1`.
    #[doc(alias = "hasMDE")]
    pub has_mde: f64,

    /// Required. Example: `/library/metadata/23409`.
    pub path: String,

    /// Required. Example: `0`.
    #[doc(alias = "mediaIndex")]
    pub media_index: f64,

    /// Required. Example: `0`.
    #[doc(alias = "partIndex")]
    pub part_index: f64,

    /// Required. Example: `hls`.
    pub protocol: String,

    /// Optional. Example: `0`.
    #[doc(alias = "fastSeek")]
    pub fast_seek: Option<f64>,

    /// Optional. Example: `0`.
    #[doc(alias = "directPlay")]
    pub direct_play: Option<f64>,

    /// Optional. Example: `0`.
    #[doc(alias = "directStream")]
    pub direct_stream: Option<f64>,

    /// Optional. Example: `100`.
    #[doc(alias = "subtitleSize")]
    pub subtitle_size: Option<f64>,

    /// Optional. Example: `burn`.
    pub subtites: Option<String>,

    /// Optional. Example: `100`.
    #[doc(alias = "audioBoost")]
    pub audio_boost: Option<f64>,

    /// Optional. Example: `lan`.
    pub location: Option<String>,

    /// Optional. Example: `102400`.
    #[doc(alias = "mediaBufferSize")]
    pub media_buffer_size: Option<f64>,

    /// Optional. Example: `zvcage8b7rkioqcm8f4uns4c`.
    pub session: Option<String>,

    /// Optional. Example: `0`.
    #[doc(alias = "addDebugOverlay")]
    pub add_debug_overlay: Option<f64>,

    /// Optional. Example: `0`.
    #[doc(alias = "autoAdjustQuality")]
    pub auto_adjust_quality: Option<f64>,
}

impl wire::Model for StartUniversalTranscodeRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "StartUniversalTranscodeRequest",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.has_mde,
                    &mut self.path,
                    &mut self.media_index,
                    &mut self.part_index,
                    &mut self.protocol,
                    &mut self.fast_seek,
                ),
                (
                    &mut self.direct_play,
                    &mut self.direct_stream,
                    &mut self.subtitle_size,
                    &mut self.subtites,
                    &mut self.audio_boost,
                    &mut self.location,
                ),
                (
                    &mut self.media_buffer_size,
                    &mut self.session,
                    &mut self.add_debug_overlay,
                    &mut self.auto_adjust_quality,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.has_mde,
                &self.path,
                &self.media_index,
                &self.part_index,
                &self.protocol,
                &self.fast_seek,
            ),
            (
                &self.direct_play,
                &self.direct_stream,
                &self.subtitle_size,
                &self.subtites,
                &self.audio_boost,
                &self.location,
            ),
            (
                &self.media_buffer_size,
                &self.session,
                &self.add_debug_overlay,
                &self.auto_adjust_quality,
            ),
        ))
    }
}

wire::model!(StartUniversalTranscodeRequest);

/// `GET /video/:/transcode/universal/start.mpd`.
///
/// Starts a transcoding, and gives its manifest.
#[cfg(feature = "calls")]
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
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum StartUniversalTranscodeFault {
    /// Status 400.
    BadRequest(crate::errors::StartUniversalTranscodeBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::StartUniversalTranscodeUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for StartUniversalTranscodeFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
