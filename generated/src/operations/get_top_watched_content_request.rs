// @generated from Models/Operations/GetTopWatchedContentRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetTopWatchedContentQueryParamIncludeGuids, GetTopWatchedContentQueryParamType,
};
use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentRequest.md`.
#[derive(Clone, Default)]
pub struct GetTopWatchedContentRequest {
    /// Required. Example: `2`.
    pub r#type: GetTopWatchedContentQueryParamType,

    /// Optional. Example: `1`.
    pub include_guids: Option<GetTopWatchedContentQueryParamIncludeGuids>,
}

impl GetTopWatchedContentRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(r#type: GetTopWatchedContentQueryParamType) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl wire::Model for GetTopWatchedContentRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentRequest",
        &[
            wire::Field::Required(
                "type",
                wire::shape::<GetTopWatchedContentQueryParamType>(),
            ),
            wire::Field::Optional(
                "includeGuids",
                wire::shape::<GetTopWatchedContentQueryParamIncludeGuids>(),
            ),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.r#type, &mut self.include_guids))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.r#type, &self.include_guids))
    }
}

wire::model!(GetTopWatchedContentRequest);
