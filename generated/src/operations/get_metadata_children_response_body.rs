// @generated from Models/Operations/GetMetadataChildrenResponseBody.md: change the docs, not this file.

use crate::operations::GetMetadataChildrenMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetMetadataChildrenResponse`](crate::operations::GetMetadataChildrenResponse).
#[derive(Default)]
pub struct GetMetadataChildrenResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetMetadataChildrenMediaContainer>,
}

impl wire::Model for GetMetadataChildrenResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMetadataChildrenResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetMetadataChildrenMediaContainer>(),
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

wire::model!(GetMetadataChildrenResponseBody);

impl Eq for GetMetadataChildrenResponseBody {}
