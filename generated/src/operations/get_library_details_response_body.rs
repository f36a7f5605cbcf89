// @generated from Models/Operations/GetLibraryDetailsResponseBody.md: change the docs, not this file.

use crate::operations::GetLibraryDetailsMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetLibraryDetailsResponse`](crate::operations::GetLibraryDetailsResponse).
#[derive(Default)]
pub struct GetLibraryDetailsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetLibraryDetailsMediaContainer>,
}

impl wire::Model for GetLibraryDetailsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetLibraryDetailsMediaContainer>(),
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

wire::model!(GetLibraryDetailsResponseBody);

impl Eq for GetLibraryDetailsResponseBody {}
