// @generated from Models/Operations/GetRecentlyAddedLibraryResponseBody.md: change the docs, not this file.

use crate::operations::GetRecentlyAddedLibraryMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetRecentlyAddedLibraryResponse`](crate::operations::GetRecentlyAddedLibraryResponse).
#[derive(Default)]
pub struct GetRecentlyAddedLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetRecentlyAddedLibraryMediaContainer>,
}

impl wire::Model for GetRecentlyAddedLibraryResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetRecentlyAddedLibraryMediaContainer>(),
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

wire::model!(GetRecentlyAddedLibraryResponseBody);
