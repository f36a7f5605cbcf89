// @generated from Models/Operations/GetLibrarySectionsAllResponseBody.md: change the docs, not this file.

use crate::operations::GetLibrarySectionsAllMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetLibrarySectionsAllResponse`](crate::operations::GetLibrarySectionsAllResponse).
#[derive(Default)]
pub struct GetLibrarySectionsAllResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetLibrarySectionsAllMediaContainer>,
}

impl wire::Model for GetLibrarySectionsAllResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetLibrarySectionsAllMediaContainer>(),
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

wire::model!(GetLibrarySectionsAllResponseBody);
