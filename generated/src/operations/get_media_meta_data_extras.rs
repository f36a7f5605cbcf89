// @generated from Models/Operations/GetMediaMetaDataExtras.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetMediaMetaDataMetadata`](crate::operations::GetMediaMetaDataMetadata).
#[derive(Clone, Default)]
pub struct GetMediaMetaDataExtras {
    /// Optional. Example: `1`.
    pub size: Option<i64>,
}

impl wire::Model for GetMediaMetaDataExtras {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataExtras",
        &[wire::Field::Optional("size", wire::INTEGER)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size,))
    }
}

wire::model!(GetMediaMetaDataExtras);

impl Eq for GetMediaMetaDataExtras {}
