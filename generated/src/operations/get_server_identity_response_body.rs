// @generated from Models/Operations/GetServerIdentityResponseBody.md: change the docs, not this file.

use crate::operations::GetServerIdentityMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetServerIdentityResponse`](crate::operations::GetServerIdentityResponse).
#[derive(Default)]
pub struct GetServerIdentityResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetServerIdentityMediaContainer>,
}

impl wire::Model for GetServerIdentityResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerIdentityResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetServerIdentityMediaContainer>(),
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

wire::model!(GetServerIdentityResponseBody);
