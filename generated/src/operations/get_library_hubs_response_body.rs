// @generated from Models/Operations/GetLibraryHubsResponseBody.md: change the docs, not this file.

use crate::operations::GetLibraryHubsMediaContainer;
use crate::wire;

/// 1 field; part of [`GetLibraryHubsResponse`](crate::operations::GetLibraryHubsResponse).
#[derive(Default)]
pub struct GetLibraryHubsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetLibraryHubsMediaContainer>,
}

impl wire::Model for GetLibraryHubsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryHubsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetLibraryHubsMediaContainer>(),
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

wire::model!(GetLibraryHubsResponseBody);
