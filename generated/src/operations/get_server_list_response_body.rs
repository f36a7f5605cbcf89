// @generated from Models/Operations/GetServerListResponseBody.md: change the docs, not this file.

use crate::operations::GetServerListMediaContainer;
use crate::wire;

/// 1 field; part of [`GetServerListResponse`](crate::operations::GetServerListResponse).
#[derive(Default)]
pub struct GetServerListResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetServerListMediaContainer>,
}

impl wire::Model for GetServerListResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerListResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetServerListMediaContainer>(),
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

wire::model!(GetServerListResponseBody);
