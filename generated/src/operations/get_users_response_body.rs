// @generated from Models/Operations/GetUsersResponseBody.md: change the docs, not this file.

use crate::operations::GetUsersMediaContainer;
use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetUsersResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetUsersMediaContainer>,
}

impl wire::Model for GetUsersResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUsersResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetUsersMediaContainer>(),
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

wire::model!(GetUsersResponseBody);

impl Eq for GetUsersResponseBody {}
