// @generated from Models/Operations/GetTopWatchedContentGuids.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetTopWatchedContentMetadata`](crate::operations::GetTopWatchedContentMetadata).
#[derive(Default)]
pub struct GetTopWatchedContentGuids {
    /// Optional. Example: `tvdb://2337`.
    pub id: Option<String>,
}

impl wire::Model for GetTopWatchedContentGuids {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentGuids",
        &[wire::Field::Optional("id", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id,))
    }
}

wire::model!(GetTopWatchedContentGuids);

impl Eq for GetTopWatchedContentGuids {}
