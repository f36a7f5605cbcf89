// @generated from Models/Operations/GetPlaylistsResponseBody.md: change the docs, not this file.

use crate::operations::GetPlaylistsMediaContainer;
use crate::wire;

/// 1 field; part of [`GetPlaylistsResponse`](crate::operations::GetPlaylistsResponse).
#[derive(Default)]
pub struct GetPlaylistsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetPlaylistsMediaContainer>,
}

impl wire::Model for GetPlaylistsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetPlaylistsMediaContainer>(),
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

wire::model!(GetPlaylistsResponseBody);

impl Eq for GetPlaylistsResponseBody {}
