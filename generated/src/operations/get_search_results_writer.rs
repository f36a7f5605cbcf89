// @generated from Models/Operations/GetSearchResultsWriter.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetSearchResultsMetadata`](crate::operations::GetSearchResultsMetadata).
#[derive(Default)]
pub struct GetSearchResultsWriter {
    /// Optional. Example: `David Koepp`.
    pub tag: Option<String>,
}

impl wire::Model for GetSearchResultsWriter {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsWriter",
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

wire::model!(GetSearchResultsWriter);

impl Eq for GetSearchResultsWriter {}
