// @generated from Models/Operations/GetRecentlyAddedLibraryPart.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedLibraryPart.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    pub has64bit_offsets: Option<bool>,

    /// Optional. Example: `1`.
    pub has_thumbnail: Option<f64>,

    /// Optional.
    pub optimized_for_streaming: Option<bool>,

    /// Optional. Example: `high`.
    pub video_profile: Option<String>,
}

impl wire::Model for GetRecentlyAddedLibraryPart {
    const NAME: &'static str = "GetRecentlyAddedLibraryPart";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.duration),
            3 => value.read(&mut self.file),
            4 => value.read(&mut self.size),
            5 => value.read(&mut self.container),
            6 => value.read(&mut self.has64bit_offsets),
            7 => value.read(&mut self.has_thumbnail),
            8 => value.read(&mut self.optimized_for_streaming),
            9 => value.read(&mut self.video_profile),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.key);
        to.put(&self.duration);
        to.put(&self.file);
        to.put(&self.size);
        to.put(&self.container);
        to.put(&self.has64bit_offsets);
        to.put(&self.has_thumbnail);
        to.put(&self.optimized_for_streaming);
        to.put(&self.video_profile);
    }
}

wire::serde!(GetRecentlyAddedLibraryPart);
