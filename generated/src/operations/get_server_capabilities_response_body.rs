// @generated from Models/Operations/GetServerCapabilitiesResponseBody.md: change the docs, not this file.

use crate::operations::MediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetServerCapabilitiesResponse`](crate::operations::GetServerCapabilitiesResponse).
#[derive(Default)]
pub struct GetServerCapabilitiesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<MediaContainer>,
}

impl wire::Model for GetServerCapabilitiesResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerCapabilitiesResponseBody",
        &[wire::Field::Optional("MediaContainer", wire::shape::<MediaContainer>())],
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

wire::model!(GetServerCapabilitiesResponseBody);
