// @generated from Models/Operations/GetAvailableClientsResponseBody.md: change the docs, not this file.

use crate::operations::GetAvailableClientsMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetAvailableClientsResponse`](crate::operations::GetAvailableClientsResponse).
#[derive(Default)]
pub struct GetAvailableClientsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetAvailableClientsMediaContainer>,
}

impl wire::Model for GetAvailableClientsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetAvailableClientsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetAvailableClientsMediaContainer>(),
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

wire::model!(GetAvailableClientsResponseBody);
