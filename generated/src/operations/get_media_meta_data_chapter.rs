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
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("filter", wire::STRING),
        wire::Field::Required("index", wire::INTEGER),
        wire::Field::Required("startTimeOffset", wire::INTEGER),
        wire::Field::Required("endTimeOffset", wire::INTEGER),
        wire::Field::Required("thumb", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.filter);
        to.put(&self.index);
        to.put(&self.start_time_offset);
        to.put(&self.end_time_offset);
        to.put(&self.thumb);
    }
}

wire::serde!(GetMediaMetaDataChapter);
