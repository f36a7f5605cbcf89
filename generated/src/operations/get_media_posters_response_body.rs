// @generated from Models/Operations/GetMediaPostersResponseBody.md: change the docs, not this file.

use crate::operations::GetMediaPostersMediaContainer;
use crate::wire;

/// 1 field; part of [`GetMediaPostersResponse`](crate::operations::GetMediaPostersResponse).
#[derive(Default)]
pub struct GetMediaPostersResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetMediaPostersMediaContainer>,
}

impl wire::Model for GetMediaPostersResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaPostersResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetMediaPostersMediaContainer>(),
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

wire::model!(GetMediaPostersResponseBody);

impl Eq for GetMediaPostersResponseBody {}
