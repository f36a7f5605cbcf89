// @generated from Models/Operations/GetServerPreferencesResponseBody.md: change the docs, not this file.

use crate::operations::GetServerPreferencesMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetServerPreferencesResponse`](crate::operations::GetServerPreferencesResponse).
#[derive(Default)]
pub struct GetServerPreferencesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetServerPreferencesMediaContainer>,
}

impl wire::Model for GetServerPreferencesResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerPreferencesResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetServerPreferencesMediaContainer>(),
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

wire::model!(GetServerPreferencesResponseBody);
