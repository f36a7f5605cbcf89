// @generated from Models/Operations/GetRecentlyAddedResponseBody.md: change the docs, not this file.

use crate::operations::GetRecentlyAddedMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetRecentlyAddedResponse`](crate::operations::GetRecentlyAddedResponse).
#[derive(Default)]
pub struct GetRecentlyAddedResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetRecentlyAddedMediaContainer>,
}

impl wire::Model for GetRecentlyAddedResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetRecentlyAddedMediaContainer>(),
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

wire::model!(GetRecentlyAddedResponseBody);
