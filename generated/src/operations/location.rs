// @generated from Models/Operations/Location.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct Location {
    /// Required. Example: `/TV Shows/Clarkson's Farm`.
    pub path: String,
}

impl Location {
    /// All fields set.
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Model for Location {
    const OBJECT: wire::Object = wire::Object::of(
        "Location",
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

wire::model!(Location);

impl Eq for Location {}
