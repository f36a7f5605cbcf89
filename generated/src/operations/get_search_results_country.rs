// @generated from Models/Operations/GetSearchResultsCountry.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetSearchResultsMetadata`](crate::operations::GetSearchResultsMetadata).
#[derive(Clone, Default)]
pub struct GetSearchResultsCountry {
    /// Optional. Example: `United States of America`.
    pub tag: Option<String>,
}

impl wire::Model for GetSearchResultsCountry {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsCountry",
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

wire::model!(GetSearchResultsCountry);

impl Eq for GetSearchResultsCountry {}
