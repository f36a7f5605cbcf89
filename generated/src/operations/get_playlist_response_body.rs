// @generated from Models/Operations/GetPlaylistResponseBody.md: change the docs, not this file.

use crate::operations::GetPlaylistMediaContainer;
use crate::wire;

/// 1 field; part of [`GetPlaylistResponse`](crate::operations::GetPlaylistResponse).
#[derive(Default)]
pub struct GetPlaylistResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetPlaylistMediaContainer>,
}

impl wire::Model for GetPlaylistResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetPlaylistMediaContainer>(),
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

wire::model!(GetPlaylistResponseBody);

impl Eq for GetPlaylistResponseBody {}
