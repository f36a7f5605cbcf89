// @generated from Models/Operations/GetServerActivitiesResponseBody.md: change the docs, not this file.

use crate::operations::GetServerActivitiesMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetServerActivitiesResponse`](crate::operations::GetServerActivitiesResponse).
#[derive(Default)]
pub struct GetServerActivitiesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetServerActivitiesMediaContainer>,
}

impl wire::Model for GetServerActivitiesResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerActivitiesResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetServerActivitiesMediaContainer>(),
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

wire::model!(GetServerActivitiesResponseBody);
