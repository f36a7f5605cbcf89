// @generated from Models/Operations/GetPlaylistContentsResponseBody.md: change the docs, not this file.

use crate::operations::GetPlaylistContentsMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetPlaylistContentsResponse`](crate::operations::GetPlaylistContentsResponse).
#[derive(Default)]
pub struct GetPlaylistContentsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetPlaylistContentsMediaContainer>,
}

impl wire::Model for GetPlaylistContentsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistContentsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetPlaylistContentsMediaContainer>(),
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

wire::model!(GetPlaylistContentsResponseBody);
