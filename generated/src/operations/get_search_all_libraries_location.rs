// @generated from Models/Operations/GetSearchAllLibrariesLocation.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetSearchAllLibrariesMetadata`](crate::operations::GetSearchAllLibrariesMetadata).
#[derive(Clone, Default)]
pub struct GetSearchAllLibrariesLocation {
    /// Required. Example: `/TV Shows/Clarkson's Farm`.
    pub path: String,
}

impl GetSearchAllLibrariesLocation {
    /// All fields set.
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Model for GetSearchAllLibrariesLocation {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchAllLibrariesLocation",
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

wire::model!(GetSearchAllLibrariesLocation);

impl Eq for GetSearchAllLibrariesLocation {}
