// @generated from Models/Operations/GetMediaArtsResponseBody.md: change the docs, not this file.

use crate::operations::GetMediaArtsMediaContainer;
use crate::wire;

/// 1 field; part of [`GetMediaArtsResponse`](crate::operations::GetMediaArtsResponse).
#[derive(Default)]
pub struct GetMediaArtsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetMediaArtsMediaContainer>,
}

impl wire::Model for GetMediaArtsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaArtsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetMediaArtsMediaContainer>(),
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

wire::model!(GetMediaArtsResponseBody);

impl Eq for GetMediaArtsResponseBody {}
