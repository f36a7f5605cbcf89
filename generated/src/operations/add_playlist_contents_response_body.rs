// @generated from Models/Operations/AddPlaylistContentsResponseBody.md: change the docs, not this file.

use crate::operations::AddPlaylistContentsMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`AddPlaylistContentsResponse`](crate::operations::AddPlaylistContentsResponse).
#[derive(Default)]
pub struct AddPlaylistContentsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<AddPlaylistContentsMediaContainer>,
}

impl wire::Model for AddPlaylistContentsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "AddPlaylistContentsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<AddPlaylistContentsMediaContainer>(),
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

wire::model!(AddPlaylistContentsResponseBody);

impl Eq for AddPlaylistContentsResponseBody {}
