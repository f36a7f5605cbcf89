// @generated from Models/Operations/GetSearchAllLibrariesPart.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetSearchAllLibrariesHasThumbnail, GetSearchAllLibrariesLibraryOptimizedForStreaming,
};
use crate::wire;

/// Documented in `Models/Operations/GetSearchAllLibrariesPart.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchAllLibrariesPart {
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
    pub packet_length: Option<i64>,

    /// Optional. Example: `mkv`.
    pub container: Option<String>,

    /// Optional. Example: `main 10`.
    pub video_profile: Option<String>,

    /// Optional. Example: `dts`.
    pub audio_profile: Option<String>,

    /// Optional. Example: `false`.
    pub has64bit_offsets: Option<bool>,

    /// Optional.
    pub optimized_for_streaming: Option<
        GetSearchAllLibrariesLibraryOptimizedForStreaming,
    >,

    /// Optional. Example: `1`.
    pub has_thumbnail: Option<GetSearchAllLibrariesHasThumbnail>,
}

impl GetSearchAllLibrariesPart {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl wire::Model for GetSearchAllLibrariesPart {
    const NAME: &'static str = "GetSearchAllLibrariesPart";
    const FIELDS: &'static [wire::Field] = &[
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
            wire::shape::<GetSearchAllLibrariesLibraryOptimizedForStreaming>(),
        ),
        wire::Field::Optional(
            "hasThumbnail",
            wire::shape::<GetSearchAllLibrariesHasThumbnail>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.accessible),
            1 => value.read(&mut self.exists),
            2 => value.read(&mut self.id),
            3 => value.read(&mut self.key),
            4 => value.read(&mut self.indexes),
            5 => value.read(&mut self.duration),
            6 => value.read(&mut self.file),
            7 => value.read(&mut self.size),
            8 => value.read(&mut self.packet_length),
            9 => value.read(&mut self.container),
            10 => value.read(&mut self.video_profile),
            11 => value.read(&mut self.audio_profile),
            12 => value.read(&mut self.has64bit_offsets),
            13 => value.read(&mut self.optimized_for_streaming),
            14 => value.read(&mut self.has_thumbnail),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.accessible);
        to.put(&self.exists);
        to.put(&self.id);
        to.put(&self.key);
        to.put(&self.indexes);
        to.put(&self.duration);
        to.put(&self.file);
        to.put(&self.size);
        to.put(&self.packet_length);
        to.put(&self.container);
        to.put(&self.video_profile);
        to.put(&self.audio_profile);
        to.put(&self.has64bit_offsets);
        to.put(&self.optimized_for_streaming);
        to.put(&self.has_thumbnail);
    }
}

wire::serde!(GetSearchAllLibrariesPart);
