// @generated from Models/Operations/GetRecentlyAddedLibraryWriter.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetRecentlyAddedLibraryMetadata`](crate::operations::GetRecentlyAddedLibraryMetadata).
#[derive(Default)]
pub struct GetRecentlyAddedLibraryWriter {
    /// Optional. Example: `Jeff Loveness`.
    pub tag: Option<String>,
}

impl wire::Model for GetRecentlyAddedLibraryWriter {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryWriter",
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

wire::model!(GetRecentlyAddedLibraryWriter);

impl Eq for GetRecentlyAddedLibraryWriter {}
