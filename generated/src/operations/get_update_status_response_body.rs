// @generated from Models/Operations/GetUpdateStatusResponseBody.md: change the docs, not this file.

use crate::operations::GetUpdateStatusMediaContainer;
use crate::wire;

/// 1 field; part of [`GetUpdateStatusResponse`](crate::operations::GetUpdateStatusResponse).
#[derive(Default)]
pub struct GetUpdateStatusResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetUpdateStatusMediaContainer>,
}

impl wire::Model for GetUpdateStatusResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUpdateStatusResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetUpdateStatusMediaContainer>(),
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

wire::model!(GetUpdateStatusResponseBody);

impl Eq for GetUpdateStatusResponseBody {}
