// @generated from Models/Operations/GetLibraryItemsPart.md: change the docs, not this file.

use crate::operations::{
    GetLibraryItemsHasThumbnail, GetLibraryItemsLibraryOptimizedForStreaming,
};
use crate::wire;

/// 15 fields; part of [`GetLibraryItemsMedia`](crate::operations::GetLibraryItemsMedia).
#[derive(Default)]
pub struct GetLibraryItemsPart {
    /// Optional. Example: `true`.
    pub accessible: Option<bool>,

    /// Optional. Example: `true`.
    pub exists: Option<bool>,

    /// Required. Example: `418385`.
    pub id: i64,

    /// Optional. Example: `/library/parts/418385/1735864239/file.mkv`.
    pub key: Option<String>,

    /// Optional. Example: `sd`.
    pub indexes: Option<String>,

    /// Optional. Example: `9610350`.
    pub duration: Option<i64>,

    /// Optional. Example: `/mnt/Movies_1/W/Wicked (2024).mkv`.
    pub file: Option<String>,

    /// Optional. Example: `30649952104`.
    pub size: Option<i64>,

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
    pub optimized_for_streaming: Option<GetLibraryItemsLibraryOptimizedForStreaming>,

    /// Optional. Example: `1`.
    #[doc(alias = "hasThumbnail")]
    pub has_thumbnail: Option<GetLibraryItemsHasThumbnail>,
}

impl GetLibraryItemsPart {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl wire::Model for GetLibraryItemsPart {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsPart",
        &[
            wire::Field::Optional("accessible", wire::BOOLEAN),
            wire::Field::Optional("exists", wire::BOOLEAN),
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("indexes", wire::STRING),
            wire::Field::Optional("duration", wire::INTEGER),
            wire::Field::Optional("file", wire::STRING),
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("packetLength", wire::INTEGER),
            wire::Field::Optional("container", wire::STRING),
            wire::Field::Optional("videoProfile", wire::STRING),
            wire::Field::Optional("audioProfile", wire::STRING),
            wire::Field::Optional("has64bitOffsets", wire::BOOLEAN),
            wire::Field::Optional(
                "optimizedForStreaming",
                wire::shape::<GetLibraryItemsLibraryOptimizedForStreaming>(),
            ),
            wire::Field::Optional(
                "hasThumbnail",
                wire::shape::<GetLibraryItemsHasThumbnail>(),
            ),
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
            (&self.has64bit_offsets, &self.optimized_for_streaming, &self.has_thumbnail),
        ))
    }
}

wire::model!(GetLibraryItemsPart);

impl Eq for GetLibraryItemsPart {}
