// @generated from Models/Operations/GetMediaMetaDataLocation.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetMediaMetaDataMetadata`](crate::operations::GetMediaMetaDataMetadata).
#[derive(Default)]
pub struct GetMediaMetaDataLocation {
    /// Required. Example: `/TV Shows/Better Call Saul`.
    pub path: String,
}

impl GetMediaMetaDataLocation {
    /// All fields set.
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Model for GetMediaMetaDataLocation {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataLocation",
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

wire::model!(GetMediaMetaDataLocation);

impl Eq for GetMediaMetaDataLocation {}
