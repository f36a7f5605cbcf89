// @generated from Models/Operations/GetSearchResultsResponseBody.md: change the docs, not this file.

use crate::operations::GetSearchResultsMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetSearchResultsResponse`](crate::operations::GetSearchResultsResponse).
#[derive(Default)]
pub struct GetSearchResultsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetSearchResultsMediaContainer>,
}

impl wire::Model for GetSearchResultsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetSearchResultsMediaContainer>(),
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

wire::model!(GetSearchResultsResponseBody);
