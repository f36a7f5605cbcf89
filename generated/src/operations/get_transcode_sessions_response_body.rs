// @generated from Models/Operations/GetTranscodeSessionsResponseBody.md: change the docs, not this file.

use crate::operations::GetTranscodeSessionsMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetTranscodeSessionsResponse`](crate::operations::GetTranscodeSessionsResponse).
#[derive(Default)]
pub struct GetTranscodeSessionsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetTranscodeSessionsMediaContainer>,
}

impl wire::Model for GetTranscodeSessionsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTranscodeSessionsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetTranscodeSessionsMediaContainer>(),
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

wire::model!(GetTranscodeSessionsResponseBody);
