// @generated from Models/Operations/GetMediaMetaDataChapter.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataChapter.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataChapter {
    /// Required. Example: `4`.
    pub id: i64,

    /// Required. Example: `thumb=4`.
    pub filter: String,

    /// Required. Example: `1`.
    pub index: i64,

    /// Required. Example: `0`.
    pub start_time_offset: i64,

    /// Required. Example: `100100`.
    pub end_time_offset: i64,

    /// Required. Example: `/library/media/46883/chapterImages/1`.
    pub thumb: String,
}

impl wire::Model for GetMediaMetaDataChapter {
    const NAME: &'static str = "GetMediaMetaDataChapter";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("filter"),
        wire::Field::required("index"),
        wire::Field::required("startTimeOffset"),
        wire::Field::required("endTimeOffset"),
        wire::Field::required("thumb"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.filter),
            2 => value.read(&mut self.index),
            3 => value.read(&mut self.start_time_offset),
            4 => value.read(&mut self.end_time_offset),
            5 => value.read(&mut self.thumb),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.filter)?;
        entries.put(&self.index)?;
        entries.put(&self.start_time_offset)?;
        entries.put(&self.end_time_offset)?;
        entries.put(&self.thumb)
    }
}

wire::model!(GetMediaMetaDataChapter);
