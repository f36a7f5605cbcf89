// @generated from Models/Operations/GetRecentlyAddedLibraryDirector.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetRecentlyAddedLibraryMetadata`](crate::operations::GetRecentlyAddedLibraryMetadata).
#[derive(Default)]
pub struct GetRecentlyAddedLibraryDirector {
    /// Optional. Example: `Peyton Reed`.
    pub tag: Option<String>,
}

impl wire::Model for GetRecentlyAddedLibraryDirector {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryDirector",
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

wire::model!(GetRecentlyAddedLibraryDirector);

impl Eq for GetRecentlyAddedLibraryDirector {}
