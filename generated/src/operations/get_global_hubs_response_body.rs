// @generated from Models/Operations/GetGlobalHubsResponseBody.md: change the docs, not this file.

use crate::operations::GetGlobalHubsMediaContainer;
use crate::wire;

/// 1 field; part of [`GetGlobalHubsResponse`](crate::operations::GetGlobalHubsResponse).
#[derive(Default)]
pub struct GetGlobalHubsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetGlobalHubsMediaContainer>,
}

impl wire::Model for GetGlobalHubsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGlobalHubsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetGlobalHubsMediaContainer>(),
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

wire::model!(GetGlobalHubsResponseBody);

impl Eq for GetGlobalHubsResponseBody {}
