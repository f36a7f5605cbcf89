// @generated from Models/Operations/GetTopWatchedContentUser.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetTopWatchedContentMetadata`](crate::operations::GetTopWatchedContentMetadata).
#[derive(Default)]
pub struct GetTopWatchedContentUser {
    /// Optional. Example: `220`.
    pub id: Option<i64>,
}

impl wire::Model for GetTopWatchedContentUser {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentUser",
        &[wire::Field::Optional("id", wire::INTEGER)],
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

wire::model!(GetTopWatchedContentUser);

impl Eq for GetTopWatchedContentUser {}
