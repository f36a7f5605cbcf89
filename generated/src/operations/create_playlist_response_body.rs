// @generated from Models/Operations/CreatePlaylistResponseBody.md: change the docs, not this file.

use crate::operations::CreatePlaylistMediaContainer;
use crate::wire;

/// 1 field; part of [`CreatePlaylistResponse`](crate::operations::CreatePlaylistResponse).
#[derive(Default)]
pub struct CreatePlaylistResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<CreatePlaylistMediaContainer>,
}

impl wire::Model for CreatePlaylistResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "CreatePlaylistResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<CreatePlaylistMediaContainer>(),
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

wire::model!(CreatePlaylistResponseBody);

impl Eq for CreatePlaylistResponseBody {}
