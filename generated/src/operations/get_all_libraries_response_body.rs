// @generated from Models/Operations/GetAllLibrariesResponseBody.md: change the docs, not this file.

use crate::operations::GetAllLibrariesMediaContainer;
use crate::wire;

/// 1 field; part of [`GetAllLibrariesResponse`](crate::operations::GetAllLibrariesResponse).
#[derive(Default)]
pub struct GetAllLibrariesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetAllLibrariesMediaContainer>,
}

impl wire::Model for GetAllLibrariesResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetAllLibrariesResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetAllLibrariesMediaContainer>(),
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

wire::model!(GetAllLibrariesResponseBody);

impl Eq for GetAllLibrariesResponseBody {}
