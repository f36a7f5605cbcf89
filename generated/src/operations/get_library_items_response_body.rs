// @generated from Models/Operations/GetLibraryItemsResponseBody.md: change the docs, not this file.

use crate::operations::GetLibraryItemsMediaContainer;
use crate::wire;

/// 1 field; part of [`GetLibraryItemsResponse`](crate::operations::GetLibraryItemsResponse).
#[derive(Default)]
pub struct GetLibraryItemsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetLibraryItemsMediaContainer>,
}

impl wire::Model for GetLibraryItemsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetLibraryItemsMediaContainer>(),
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

wire::model!(GetLibraryItemsResponseBody);
