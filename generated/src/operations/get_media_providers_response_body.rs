// @generated from Models/Operations/GetMediaProvidersResponseBody.md: change the docs, not this file.

use crate::operations::GetMediaProvidersMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetMediaProvidersResponse`](crate::operations::GetMediaProvidersResponse).
#[derive(Default)]
pub struct GetMediaProvidersResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetMediaProvidersMediaContainer>,
}

impl wire::Model for GetMediaProvidersResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaProvidersResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetMediaProvidersMediaContainer>(),
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

wire::model!(GetMediaProvidersResponseBody);

impl Eq for GetMediaProvidersResponseBody {}
