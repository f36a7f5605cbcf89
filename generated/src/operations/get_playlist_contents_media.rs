// @generated from Models/Operations/GetPlaylistContentsMedia.md: change the docs, not this file.

use crate::operations::GetPlaylistContentsPart;
use crate::wire;

/// 17 fields; part of
/// [`GetPlaylistContentsMetadata`](crate::operations::GetPlaylistContentsMetadata).
#[derive(Default)]
pub struct GetPlaylistContentsMedia {
    /// Optional. Example: `15`.
    pub id: Option<i64>,

    /// Optional. Example: `141416`.
    pub duration: Option<i64>,

    /// Optional. Example: `2273`.
    pub bitrate: Option<i64>,

    /// Optional. Example: `1920`.
    pub width: Option<i64>,

    /// Optional. Example: `814`.
    pub height: Option<i64>,

    /// Optional. Example: `2.35`.
    #[doc(alias = "aspectRatio")]
    pub aspect_ratio: Option<f64>,

    /// Optional. Example: `2`.
    #[doc(alias = "audioChannels")]
    pub audio_channels: Option<i64>,

    /// Optional. Example: `aac`.
    #[doc(alias = "audioCodec")]
    pub audio_codec: Option<String>,

    /// Optional. Example: `h264`.
    #[doc(alias = "videoCodec")]
    pub video_codec: Option<String>,

    /// Optional. Example: `1080`.
    #[doc(alias = "videoResolution")]
    pub video_resolution: Option<String>,

    /// Optional. Example: `mp4`.
    pub container: Option<String>,

    /// Optional. Example: `24p`.
    #[doc(alias = "videoFrameRate")]
    pub video_frame_rate: Option<String>,

    /// Optional. Example: `0`.
    #[doc(alias = "optimizedForStreaming")]
    pub optimized_for_streaming: Option<i64>,

    /// Optional. Example: `lc`.
    #[doc(alias = "audioProfile")]
    pub audio_profile: Option<String>,

    /// Optional. Example: `false`.
    #[doc(alias = "has64bitOffsets")]
    pub has64bit_offsets: Option<bool>,

    /// Optional. Example: `high`.
    #[doc(alias = "videoProfile")]
    pub video_profile: Option<String>,

    /// Optional. The JSON key is `Part` (says `wire.toml`).
    #[doc(alias = "Part")]
    pub part: Option<Vec<GetPlaylistContentsPart>>,
}

impl wire::Model for GetPlaylistContentsMedia {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistContentsMedia",
        &[
            wire::Field::Optional("id", wire::INTEGER),
            wire::Field::Optional("duration", wire::INTEGER),
            wire::Field::Optional("bitrate", wire::INTEGER),
            wire::Field::Optional("width", wire::INTEGER),
            wire::Field::Optional("height", wire::INTEGER),
            wire::Field::Optional("aspectRatio", wire::FLOAT),
            wire::Field::Optional("audioChannels", wire::INTEGER),
            wire::Field::Optional("audioCodec", wire::STRING),
            wire::Field::Optional("videoCodec", wire::STRING),
            wire::Field::Optional("videoResolution", wire::STRING),
            wire::Field::Optional("container", wire::STRING),
            wire::Field::Optional("videoFrameRate", wire::STRING),
            wire::Field::Optional("optimizedForStreaming", wire::INTEGER),
            wire::Field::Optional("audioProfile", wire::STRING),
            wire::Field::Optional("has64bitOffsets", wire::BOOLEAN),
            wire::Field::Optional("videoProfile", wire::STRING),
            wire::Field::Optional("Part", wire::shape::<Vec<GetPlaylistContentsPart>>()),
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
                    &mut self.audio_codec,
                    &mut self.video_codec,
                    &mut self.video_resolution,
                    &mut self.container,
                    &mut self.video_frame_rate,
                ),
                (
                    &mut self.optimized_for_streaming,
                    &mut self.audio_profile,
                    &mut self.has64bit_offsets,
                    &mut self.video_profile,
                    &mut self.part,
                ),
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
                &self.audio_codec,
                &self.video_codec,
                &self.video_resolution,
                &self.container,
                &self.video_frame_rate,
            ),
            (
                &self.optimized_for_streaming,
                &self.audio_profile,
                &self.has64bit_offsets,
                &self.video_profile,
                &self.part,
            ),
        ))
    }
}

wire::model!(GetPlaylistContentsMedia);
