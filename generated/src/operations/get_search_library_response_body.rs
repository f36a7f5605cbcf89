// @generated from Models/Operations/GetSearchLibraryResponseBody.md: change the docs, not this file.

use crate::operations::GetSearchLibraryMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetSearchLibraryResponse`](crate::operations::GetSearchLibraryResponse).
#[derive(Default)]
pub struct GetSearchLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetSearchLibraryMediaContainer>,
}

impl wire::Model for GetSearchLibraryResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchLibraryResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetSearchLibraryMediaContainer>(),
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

wire::model!(GetSearchLibraryResponseBody);

impl Eq for GetSearchLibraryResponseBody {}
