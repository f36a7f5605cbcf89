// @generated from Models/Operations/Chapter.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
pub struct Chapter {
    /// Required. Example: `4`.
    pub id: i64,

    /// Required. Example: `thumb=4`.
    pub filter: String,

    /// Required. Example: `1`.
    pub index: i64,

    /// Required. Example: `0`.
    #[doc(alias = "startTimeOffset")]
    pub start_time_offset: i64,

    /// Required. Example: `100100`.
    #[doc(alias = "endTimeOffset")]
    pub end_time_offset: i64,

    /// Required. Example: `/library/media/46883/chapterImages/1`.
    pub thumb: String,
}

impl wire::Model for Chapter {
    const OBJECT: wire::Object = wire::Object::of(
        "Chapter",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Required("index", wire::INTEGER),
            wire::Field::Required("startTimeOffset", wire::INTEGER),
            wire::Field::Required("endTimeOffset", wire::INTEGER),
            wire::Field::Required("thumb", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.filter,
                &mut self.index,
                &mut self.start_time_offset,
                &mut self.end_time_offset,
                &mut self.thumb,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.id,
            &self.filter,
            &self.index,
            &self.start_time_offset,
            &self.end_time_offset,
            &self.thumb,
        ))
    }
}

wire::model!(Chapter);

impl Eq for Chapter {}
