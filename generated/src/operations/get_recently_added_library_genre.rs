// @generated from Models/Operations/GetRecentlyAddedLibraryGenre.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetRecentlyAddedLibraryMetadata`](crate::operations::GetRecentlyAddedLibraryMetadata).
#[derive(Default)]
pub struct GetRecentlyAddedLibraryGenre {
    /// Optional. Example: `Comedy`.
    pub tag: Option<String>,
}

impl wire::Model for GetRecentlyAddedLibraryGenre {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryGenre",
        &[wire::Field::Optional("tag", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.tag,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.tag,))
    }
}

wire::model!(GetRecentlyAddedLibraryGenre);

impl Eq for GetRecentlyAddedLibraryGenre {}
