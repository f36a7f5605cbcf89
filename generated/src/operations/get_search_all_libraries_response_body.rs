// @generated from Models/Operations/GetSearchAllLibrariesResponseBody.md: change the docs, not this file.

use crate::operations::GetSearchAllLibrariesMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetSearchAllLibrariesResponse`](crate::operations::GetSearchAllLibrariesResponse).
#[derive(Default)]
pub struct GetSearchAllLibrariesResponseBody {
    /// Required. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: GetSearchAllLibrariesMediaContainer,
}

impl GetSearchAllLibrariesResponseBody {
    /// All fields set.
    #[inline]
    pub fn new(media_container: GetSearchAllLibrariesMediaContainer) -> Self {
        Self { media_container }
    }
}

impl wire::Model for GetSearchAllLibrariesResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchAllLibrariesResponseBody",
        &[
            wire::Field::Required(
                "MediaContainer",
                wire::shape::<GetSearchAllLibrariesMediaContainer>(),
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

wire::model!(GetSearchAllLibrariesResponseBody);
