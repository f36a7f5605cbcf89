// @generated from Models/Operations/GetRecentlyAddedLibraryMedia.md: change the docs, not this file.

use crate::operations::GetRecentlyAddedLibraryPart;
use crate::wire;

/// 16 fields; part of
/// [`GetRecentlyAddedLibraryMetadata`](crate::operations::GetRecentlyAddedLibraryMetadata).
#[derive(Default)]
pub struct GetRecentlyAddedLibraryMedia {
    /// Optional. Example: `120345`.
    pub id: Option<f64>,

    /// Optional. Example: `7474422`.
    pub duration: Option<f64>,

    /// Optional. Example: `3623`.
    pub bitrate: Option<f64>,

    /// Optional. Example: `1920`.
    pub width: Option<f64>,

    /// Optional. Example: `804`.
    pub height: Option<f64>,

    /// Optional. Example: `2.35`.
    #[doc(alias = "aspectRatio")]
    pub aspect_ratio: Option<f64>,

    /// Optional. Example: `6`.
    #[doc(alias = "audioChannels")]
    pub audio_channels: Option<f64>,

    /// Optional. Example: `ac3`.
    #[doc(alias = "audioCodec")]
    pub audio_codec: Option<String>,

    /// Optional. Example: `h264`.
    #[doc(alias = "videoCodec")]
    pub video_codec: Option<String>,

    /// Optional. Example: `1080`.
    #[doc(alias = "videoResolution")]
    pub video_resolution: Option<f64>,

    /// Optional. Example: `mp4`.
    pub container: Option<String>,

    /// Optional. Example: `24p`.
    #[doc(alias = "videoFrameRate")]
    pub video_frame_rate: Option<String>,

    /// Optional. Example: `0`.
    #[doc(alias = "optimizedForStreaming")]
    pub optimized_for_streaming: Option<f64>,

    /// Optional.
    #[doc(alias = "has64bitOffsets")]
    pub has64bit_offsets: Option<bool>,

    /// Optional. Example: `high`.
    #[doc(alias = "videoProfile")]
    pub video_profile: Option<String>,

    /// Optional. The JSON key is `Part` (says `wire.toml`).
    #[doc(alias = "Part")]
    pub part: Option<Vec<GetRecentlyAddedLibraryPart>>,
}

impl wire::Model for GetRecentlyAddedLibraryMedia {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryMedia",
        &[
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
            wire::Field::Optional("optimizedForStreaming", wire::FLOAT),
            wire::Field::Optional("has64bitOffsets", wire::BOOLEAN),
            wire::Field::Optional("videoProfile", wire::STRING),
            wire::Field::Optional(
                "Part",
                wire::shape::<Vec<GetRecentlyAddedLibraryPart>>(),
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
                    &mut self.audio_codec,
                    &mut self.video_codec,
                    &mut self.video_resolution,
                    &mut self.container,
                    &mut self.video_frame_rate,
                ),
                (
                    &mut self.optimized_for_streaming,
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
                &self.has64bit_offsets,
                &self.video_profile,
                &self.part,
            ),
        ))
    }
}

wire::model!(GetRecentlyAddedLibraryMedia);
