// @generated from Models/Operations/GetTopWatchedContentResponseBody.md: change the docs, not this file.

use crate::operations::GetTopWatchedContentMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetTopWatchedContentResponse`](crate::operations::GetTopWatchedContentResponse).
#[derive(Default)]
pub struct GetTopWatchedContentResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetTopWatchedContentMediaContainer>,
}

impl wire::Model for GetTopWatchedContentResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetTopWatchedContentMediaContainer>(),
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

wire::model!(GetTopWatchedContentResponseBody);
