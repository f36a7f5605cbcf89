// @generated from Models/Operations/GetPlaylistContentsPart.md: change the docs, not this file.

use crate::wire;

/// 10 fields; part of
/// [`GetPlaylistContentsMedia`](crate::operations::GetPlaylistContentsMedia).
#[derive(Default)]
pub struct GetPlaylistContentsPart {
    /// Optional. Example: `15`.
    pub id: Option<i64>,

    /// Optional. Example: `/library/parts/15/1705637151/file.mp4`.
    pub key: Option<String>,

    /// Optional. Example: `141416`.
    pub duration: Option<i64>,

    /// Optional. Example: `/movies/Serenity (2005)/Serenity (2005).mp4`.
    pub file: Option<String>,

    /// Optional. Example: `40271948`.
    pub size: Option<i64>,

    /// Optional. Example: `lc`.
    #[doc(alias = "audioProfile")]
    pub audio_profile: Option<String>,

    /// Optional. Example: `mp4`.
    pub container: Option<String>,

    /// Optional. Example: `false`.
    #[doc(alias = "has64bitOffsets")]
    pub has64bit_offsets: Option<bool>,

    /// Optional. Example: `false`.
    #[doc(alias = "optimizedForStreaming")]
    pub optimized_for_streaming: Option<bool>,

    /// Optional. Example: `high`.
    #[doc(alias = "videoProfile")]
    pub video_profile: Option<String>,
}

impl wire::Model for GetPlaylistContentsPart {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistContentsPart",
        &[
            wire::Field::Optional("id", wire::INTEGER),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("duration", wire::INTEGER),
            wire::Field::Optional("file", wire::STRING),
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("audioProfile", wire::STRING),
            wire::Field::Optional("container", wire::STRING),
            wire::Field::Optional("has64bitOffsets", wire::BOOLEAN),
            wire::Field::Optional("optimizedForStreaming", wire::BOOLEAN),
            wire::Field::Optional("videoProfile", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.id,
                    &mut self.key,
                    &mut self.duration,
                    &mut self.file,
                    &mut self.size,
                    &mut self.audio_profile,
                ),
                (
                    &mut self.container,
                    &mut self.has64bit_offsets,
                    &mut self.optimized_for_streaming,
                    &mut self.video_profile,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.id,
                &self.key,
                &self.duration,
                &self.file,
                &self.size,
                &self.audio_profile,
            ),
            (
                &self.container,
                &self.has64bit_offsets,
                &self.optimized_for_streaming,
                &self.video_profile,
            ),
        ))
    }
}

wire::model!(GetPlaylistContentsPart);

impl Eq for GetPlaylistContentsPart {}
