// @generated from Models/Operations/GetGenresLibraryResponseBody.md: change the docs, not this file.

use crate::operations::GetGenresLibraryMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetGenresLibraryResponse`](crate::operations::GetGenresLibraryResponse).
#[derive(Default)]
pub struct GetGenresLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetGenresLibraryMediaContainer>,
}

impl wire::Model for GetGenresLibraryResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGenresLibraryResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetGenresLibraryMediaContainer>(),
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

wire::model!(GetGenresLibraryResponseBody);

impl Eq for GetGenresLibraryResponseBody {}
