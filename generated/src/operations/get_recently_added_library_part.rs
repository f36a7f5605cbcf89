// @generated from Models/Operations/GetRecentlyAddedLibraryPart.md: change the docs, not this file.

use crate::wire;

/// 10 fields; part of
/// [`GetRecentlyAddedLibraryMedia`](crate::operations::GetRecentlyAddedLibraryMedia).
#[derive(Default)]
pub struct GetRecentlyAddedLibraryPart {
    /// Optional. Example: `120353`.
    pub id: Option<f64>,

    /// Optional. Example: `/library/parts/120353/1681803203/file.mp4`.
    pub key: Option<String>,

    /// Optional. Example: `7474422`.
    pub duration: Option<f64>,

    /// Optional. Example: `/movies/Ant-Man and the Wasp Quantumania (2023)/Ant-Man.and.the.Wasp.Quantumania.2023.1080p.mp4`.
    pub file: Option<String>,

    /// Optional. Example: `3395307162`.
    pub size: Option<f64>,

    /// Optional. Example: `mp4`.
    pub container: Option<String>,

    /// Optional.
    #[doc(alias = "has64bitOffsets")]
    pub has64bit_offsets: Option<bool>,

    /// Optional. Example: `1`.
    #[doc(alias = "hasThumbnail")]
    pub has_thumbnail: Option<f64>,

    /// Optional.
    #[doc(alias = "optimizedForStreaming")]
    pub optimized_for_streaming: Option<bool>,

    /// Optional. Example: `high`.
    #[doc(alias = "videoProfile")]
    pub video_profile: Option<String>,
}

impl wire::Model for GetRecentlyAddedLibraryPart {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryPart",
        &[
            wire::Field::Optional("id", wire::FLOAT),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("duration", wire::FLOAT),
            wire::Field::Optional("file", wire::STRING),
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("container", wire::STRING),
            wire::Field::Optional("has64bitOffsets", wire::BOOLEAN),
            wire::Field::Optional("hasThumbnail", wire::FLOAT),
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
                    &mut self.container,
                ),
                (
                    &mut self.has64bit_offsets,
                    &mut self.has_thumbnail,
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
                &self.container,
            ),
            (
                &self.has64bit_offsets,
                &self.has_thumbnail,
                &self.optimized_for_streaming,
                &self.video_profile,
            ),
        ))
    }
}

wire::model!(GetRecentlyAddedLibraryPart);
