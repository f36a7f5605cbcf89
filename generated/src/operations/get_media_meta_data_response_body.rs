// @generated from Models/Operations/GetMediaMetaDataResponseBody.md: change the docs, not this file.

use crate::operations::GetMediaMetaDataMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetMediaMetaDataResponse`](crate::operations::GetMediaMetaDataResponse).
#[derive(Default)]
pub struct GetMediaMetaDataResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetMediaMetaDataMediaContainer>,
}

impl wire::Model for GetMediaMetaDataResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetMediaMetaDataMediaContainer>(),
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

wire::model!(GetMediaMetaDataResponseBody);
