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
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl wire::Model for GetSearchAllLibrariesPart {
    const NAME: &'static str = "GetSearchAllLibrariesPart";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("accessible"),
        wire::Field::optional("exists"),
        wire::Field::required("id"),
        wire::Field::optional("key"),
        wire::Field::optional("indexes"),
        wire::Field::optional("duration"),
        wire::Field::optional("file"),
        wire::Field::optional("size"),
        wire::Field::optional("packetLength"),
        wire::Field::optional("container"),
        wire::Field::optional("videoProfile"),
        wire::Field::optional("audioProfile"),
        wire::Field::optional("has64bitOffsets"),
        wire::Field::optional("optimizedForStreaming"),
        wire::Field::optional("hasThumbnail"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.accessible)?;
        entries.put(&self.exists)?;
        entries.put(&self.id)?;
        entries.put(&self.key)?;
        entries.put(&self.indexes)?;
        entries.put(&self.duration)?;
        entries.put(&self.file)?;
        entries.put(&self.size)?;
        entries.put(&self.packet_length)?;
        entries.put(&self.container)?;
        entries.put(&self.video_profile)?;
        entries.put(&self.audio_profile)?;
        entries.put(&self.has64bit_offsets)?;
        entries.put(&self.optimized_for_streaming)?;
        entries.put(&self.has_thumbnail)
    }
}

wire::model!(GetSearchAllLibrariesPart);
