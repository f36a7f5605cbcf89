// @generated from Models/Operations/GetLibraryItemsDirector.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
pub struct GetLibraryItemsDirector {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `Danny Boyle`.
    pub tag: String,

    /// Optional. Example: `https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg`.
    pub thumb: Option<String>,
}

impl GetLibraryItemsDirector {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryItemsDirector {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsDirector",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.tag, &mut self.thumb))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.tag, &self.thumb))
    }
}

wire::model!(GetLibraryItemsDirector);

impl Eq for GetLibraryItemsDirector {}
