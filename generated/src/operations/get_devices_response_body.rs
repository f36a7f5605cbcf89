// @generated from Models/Operations/GetDevicesResponseBody.md: change the docs, not this file.

use crate::operations::GetDevicesMediaContainer;
use crate::wire;

/// 1 field; part of [`GetDevicesResponse`](crate::operations::GetDevicesResponse).
#[derive(Default)]
pub struct GetDevicesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetDevicesMediaContainer>,
}

impl wire::Model for GetDevicesResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetDevicesResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetDevicesMediaContainer>(),
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

wire::model!(GetDevicesResponseBody);
