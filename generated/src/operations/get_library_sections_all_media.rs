// @generated from Models/Operations/GetLibrarySectionsAllMedia.md: change the docs, not this file.

use crate::operations::{
    GetLibrarySectionsAllOptimizedForStreaming, GetLibrarySectionsAllPart,
};
use crate::wire;

/// 19 fields; part of
/// [`GetLibrarySectionsAllMetadata`](crate::operations::GetLibrarySectionsAllMetadata).
#[derive(Default)]
pub struct GetLibrarySectionsAllMedia {
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
    #[doc(alias = "aspectRatio")]
    pub aspect_ratio: Option<f64>,

    /// Optional. Example: `6`.
    #[doc(alias = "audioChannels")]
    pub audio_channels: Option<i64>,

    /// Optional. Example: `50`.
    #[doc(alias = "displayOffset")]
    pub display_offset: Option<i64>,

    /// Optional. Example: `eac3`.
    #[doc(alias = "audioCodec")]
    pub audio_codec: Option<String>,

    /// Optional. Example: `hevc`.
    #[doc(alias = "videoCodec")]
    pub video_codec: Option<String>,

    /// Optional. Example: `4k`.
    #[doc(alias = "videoResolution")]
    pub video_resolution: Option<String>,

    /// Optional. Example: `mkv`.
    pub container: Option<String>,

    /// Optional. Example: `24p`.
    #[doc(alias = "videoFrameRate")]
    pub video_frame_rate: Option<String>,

    /// Optional. Example: `main 10`.
    #[doc(alias = "videoProfile")]
    pub video_profile: Option<String>,

    /// Optional. Example: `false`.
    #[doc(alias = "hasVoiceActivity")]
    pub has_voice_activity: Option<bool>,

    /// Optional. Example: `dts`.
    #[doc(alias = "audioProfile")]
    pub audio_profile: Option<String>,

    /// Optional.
    #[doc(alias = "optimizedForStreaming")]
    pub optimized_for_streaming: Option<GetLibrarySectionsAllOptimizedForStreaming>,

    /// Optional. Example: `false`.
    #[doc(alias = "has64bitOffsets")]
    pub has64bit_offsets: Option<bool>,

    /// Optional. The JSON key is `Part` (says `wire.toml`).
    #[doc(alias = "Part")]
    pub part: Option<Vec<GetLibrarySectionsAllPart>>,
}

impl GetLibrarySectionsAllMedia {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl wire::Model for GetLibrarySectionsAllMedia {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllMedia",
        &[
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
                wire::shape::<GetLibrarySectionsAllOptimizedForStreaming>(),
            ),
            wire::Field::Optional("has64bitOffsets", wire::BOOLEAN),
            wire::Field::Optional(
                "Part",
                wire::shape::<Vec<GetLibrarySectionsAllPart>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.id,
                    &mut self.duration,
                    &mut self.bitrate,
                    &mut self.width,
                    &mut self.height,
                    &mut self.aspect_ratio,
                ),
                (
                    &mut self.audio_channels,
                    &mut self.display_offset,
                    &mut self.audio_codec,
                    &mut self.video_codec,
                    &mut self.video_resolution,
                    &mut self.container,
                ),
                (
                    &mut self.video_frame_rate,
                    &mut self.video_profile,
                    &mut self.has_voice_activity,
                    &mut self.audio_profile,
                    &mut self.optimized_for_streaming,
                    &mut self.has64bit_offsets,
                ),
                (&mut self.part,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.id,
                &self.duration,
                &self.bitrate,
                &self.width,
                &self.height,
                &self.aspect_ratio,
            ),
            (
                &self.audio_channels,
                &self.display_offset,
                &self.audio_codec,
                &self.video_codec,
                &self.video_resolution,
                &self.container,
            ),
            (
                &self.video_frame_rate,
                &self.video_profile,
                &self.has_voice_activity,
                &self.audio_profile,
                &self.optimized_for_streaming,
                &self.has64bit_offsets,
            ),
            (&self.part,),
        ))
    }
}

wire::model!(GetLibrarySectionsAllMedia);
