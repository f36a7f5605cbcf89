// @generated from Models/Operations/GetLibraryHubsWriter.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`GetLibraryHubsMetadata`](crate::operations::GetLibraryHubsMetadata).
#[derive(Default)]
pub struct GetLibraryHubsWriter {
    /// Optional. Example: `Wilhelm Grimm`.
    pub tag: Option<String>,
}

impl wire::Model for GetLibraryHubsWriter {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryHubsWriter",
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

wire::model!(GetLibraryHubsWriter);

impl Eq for GetLibraryHubsWriter {}
