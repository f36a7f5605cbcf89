// @generated from Models/Operations/GetSearchResultsGenre.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetSearchResultsMetadata`](crate::operations::GetSearchResultsMetadata).
#[derive(Default)]
pub struct GetSearchResultsGenre {
    /// Optional. Example: `Action`.
    pub tag: Option<String>,
}

impl wire::Model for GetSearchResultsGenre {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsGenre",
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

wire::model!(GetSearchResultsGenre);

impl Eq for GetSearchResultsGenre {}
