// @generated from Models/Operations/GetActorsLibraryResponseBody.md: change the docs, not this file.

use crate::operations::GetActorsLibraryMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetActorsLibraryResponse`](crate::operations::GetActorsLibraryResponse).
#[derive(Default)]
pub struct GetActorsLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetActorsLibraryMediaContainer>,
}

impl wire::Model for GetActorsLibraryResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetActorsLibraryResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetActorsLibraryMediaContainer>(),
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

wire::model!(GetActorsLibraryResponseBody);

impl Eq for GetActorsLibraryResponseBody {}
