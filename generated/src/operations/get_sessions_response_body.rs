// @generated from Models/Operations/GetSessionsResponseBody.md: change the docs, not this file.

use crate::operations::GetSessionsMediaContainer;
use crate::wire;

/// 1 field; part of [`GetSessionsResponse`](crate::operations::GetSessionsResponse).
#[derive(Default)]
pub struct GetSessionsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetSessionsMediaContainer>,
}

impl wire::Model for GetSessionsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetSessionsMediaContainer>(),
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

wire::model!(GetSessionsResponseBody);

impl Eq for GetSessionsResponseBody {}
