// @generated from Models/Operations/GetLibraryItemsLocation.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Clone, Default)]
pub struct GetLibraryItemsLocation {
    /// Required. Example: `/TV Shows/Clarkson's Farm`.
    pub path: String,
}

impl GetLibraryItemsLocation {
    /// All fields set.
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Model for GetLibraryItemsLocation {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsLocation",
        &[wire::Field::Required("path", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.path,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.path,))
    }
}

wire::model!(GetLibraryItemsLocation);

impl Eq for GetLibraryItemsLocation {}
