// @generated from Models/Operations/GetSearchResultsMedia.md: change the docs, not this file.

use crate::operations::GetSearchResultsPart;
use crate::wire;

/// 15 fields; part of
/// [`GetSearchResultsMetadata`](crate::operations::GetSearchResultsMetadata).
#[derive(Default)]
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
    #[doc(alias = "aspectRatio")]
    pub aspect_ratio: Option<f64>,

    /// Optional. Example: `6`.
    #[doc(alias = "audioChannels")]
    pub audio_channels: Option<f64>,

    /// Optional. Example: `aac`.
    #[doc(alias = "audioCodec")]
    pub audio_codec: Option<String>,

    /// Optional. Example: `hevc`.
    #[doc(alias = "videoCodec")]
    pub video_codec: Option<String>,

    /// Optional. Example: `1080`.
    #[doc(alias = "videoResolution")]
    pub video_resolution: Option<f64>,

    /// Optional. Example: `mkv`.
    pub container: Option<String>,

    /// Optional. Example: `24p`.
    #[doc(alias = "videoFrameRate")]
    pub video_frame_rate: Option<String>,

    /// Optional. Example: `lc`.
    #[doc(alias = "audioProfile")]
    pub audio_profile: Option<String>,

    /// Optional. Example: `main 10`.
    #[doc(alias = "videoProfile")]
    pub video_profile: Option<String>,

    /// Optional. The JSON key is `Part` (says `wire.toml`).
    #[doc(alias = "Part")]
    pub part: Option<Vec<GetSearchResultsPart>>,
}

impl wire::Model for GetSearchResultsMedia {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsMedia",
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
            wire::Field::Optional("audioProfile", wire::STRING),
            wire::Field::Optional("videoProfile", wire::STRING),
            wire::Field::Optional("Part", wire::shape::<Vec<GetSearchResultsPart>>()),
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
                (&mut self.audio_profile, &mut self.video_profile, &mut self.part),
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
            (&self.audio_profile, &self.video_profile, &self.part),
        ))
    }
}

wire::model!(GetSearchResultsMedia);
