// @generated from Models/Operations/GetAllLibrariesLocation.md: change the docs, not this file.

use crate::wire;

/// 2 fields; part of
/// [`GetAllLibrariesDirectory`](crate::operations::GetAllLibrariesDirectory).
#[derive(Default)]
pub struct GetAllLibrariesLocation {
    /// Required. Example: `1`.
    pub id: i64,

    /// Required. Example: `/Movies`.
    pub path: String,
}

impl GetAllLibrariesLocation {
    /// All fields set.
    #[inline]
    pub fn new(id: i64, path: impl Into<String>) -> Self {
        Self { id, path: path.into() }
    }
}

impl wire::Model for GetAllLibrariesLocation {
    const OBJECT: wire::Object = wire::Object::of(
        "GetAllLibrariesLocation",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("path", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.path))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.path))
    }
}

wire::model!(GetAllLibrariesLocation);

impl Eq for GetAllLibrariesLocation {}
