// @generated from Models/Operations/Part.md: change the docs, not this file.

use crate::operations::{GetRecentlyAddedOptimizedForStreaming, HasThumbnail, Stream};
use crate::wire;

/// 16 fields; part of [`Media`](crate::operations::Media).
#[derive(Default)]
pub struct Part {
    /// Optional. Example: `true`.
    pub accessible: Option<bool>,

    /// Optional. Example: `true`.
    pub exists: Option<bool>,

    /// Required. Example: `418385`.
    pub id: i64,

    /// Required. Example: `/library/parts/418385/1735864239/file.mkv`.
    pub key: String,

    /// Optional. Example: `sd`.
    pub indexes: Option<String>,

    /// Optional. Example: `9610350`.
    pub duration: Option<i64>,

    /// Required. Example: `/mnt/Movies_1/W/Wicked (2024).mkv`.
    pub file: String,

    /// Required. Example: `30649952104`.
    pub size: i64,

    /// Optional. Example: `188`.
    #[doc(alias = "packetLength")]
    pub packet_length: Option<i64>,

    /// Optional. Example: `mkv`.
    pub container: Option<String>,

    /// Optional. Example: `main 10`.
    #[doc(alias = "videoProfile")]
    pub video_profile: Option<String>,

    /// Optional. Example: `dts`.
    #[doc(alias = "audioProfile")]
    pub audio_profile: Option<String>,

    /// Optional. Example: `false`.
    #[doc(alias = "has64bitOffsets")]
    pub has64bit_offsets: Option<bool>,

    /// Optional.
    #[doc(alias = "optimizedForStreaming")]
    pub optimized_for_streaming: Option<GetRecentlyAddedOptimizedForStreaming>,

    /// Optional. Example: `1`.
    #[doc(alias = "hasThumbnail")]
    pub has_thumbnail: Option<HasThumbnail>,

    /// Optional. The JSON key is `Stream` (says `wire.toml`).
    #[doc(alias = "Stream")]
    pub stream: Option<Vec<Stream>>,
}

impl Part {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        id: i64,
        key: impl Into<String>,
        file: impl Into<String>,
        size: i64,
    ) -> Self {
        Self {
            id,
            key: key.into(),
            file: file.into(),
            size,
            ..Self::default()
        }
    }
}

impl wire::Model for Part {
    const OBJECT: wire::Object = wire::Object::of(
        "Part",
        &[
            wire::Field::Optional("accessible", wire::BOOLEAN),
            wire::Field::Optional("exists", wire::BOOLEAN),
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Optional("indexes", wire::STRING),
            wire::Field::Optional("duration", wire::INTEGER),
            wire::Field::Required("file", wire::STRING),
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Optional("packetLength", wire::INTEGER),
            wire::Field::Optional("container", wire::STRING),
            wire::Field::Optional("videoProfile", wire::STRING),
            wire::Field::Optional("audioProfile", wire::STRING),
            wire::Field::Optional("has64bitOffsets", wire::BOOLEAN),
            wire::Field::Optional(
                "optimizedForStreaming",
                wire::shape::<GetRecentlyAddedOptimizedForStreaming>(),
            ),
            wire::Field::Optional("hasThumbnail", wire::shape::<HasThumbnail>()),
            wire::Field::Optional("Stream", wire::shape::<Vec<Stream>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.accessible,
                    &mut self.exists,
                    &mut self.id,
                    &mut self.key,
                    &mut self.indexes,
                    &mut self.duration,
                ),
                (
                    &mut self.file,
                    &mut self.size,
                    &mut self.packet_length,
                    &mut self.container,
                    &mut self.video_profile,
                    &mut self.audio_profile,
                ),
                (
                    &mut self.has64bit_offsets,
                    &mut self.optimized_for_streaming,
                    &mut self.has_thumbnail,
                    &mut self.stream,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.accessible,
                &self.exists,
                &self.id,
                &self.key,
                &self.indexes,
                &self.duration,
            ),
            (
                &self.file,
                &self.size,
                &self.packet_length,
                &self.container,
                &self.video_profile,
                &self.audio_profile,
            ),
            (
                &self.has64bit_offsets,
                &self.optimized_for_streaming,
                &self.has_thumbnail,
                &self.stream,
            ),
        ))
    }
}

wire::model!(Part);
