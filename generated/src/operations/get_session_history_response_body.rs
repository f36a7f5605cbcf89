// @generated from Models/Operations/GetSessionHistoryResponseBody.md: change the docs, not this file.

use crate::operations::GetSessionHistoryMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetSessionHistoryResponse`](crate::operations::GetSessionHistoryResponse).
#[derive(Default)]
pub struct GetSessionHistoryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetSessionHistoryMediaContainer>,
}

impl wire::Model for GetSessionHistoryResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionHistoryResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetSessionHistoryMediaContainer>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.media_container,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.media_container,))
    }
}

wire::model!(GetSessionHistoryResponseBody);

impl Eq for GetSessionHistoryResponseBody {}
