// @generated from Models/Operations/GetSessionHistoryMediaContainer.md: change the docs, not this file.

use crate::operations::GetSessionHistoryMetadata;
use crate::wire;

/// 2 fields; part of
/// [`GetSessionHistoryResponseBody`](crate::operations::GetSessionHistoryResponseBody).
#[derive(Default)]
pub struct GetSessionHistoryMediaContainer {
    /// Optional. Example: `10855`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetSessionHistoryMetadata>>,
}

impl wire::Model for GetSessionHistoryMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionHistoryMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetSessionHistoryMetadata>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size, &mut self.metadata))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.metadata))
    }
}

wire::model!(GetSessionHistoryMediaContainer);

impl Eq for GetSessionHistoryMediaContainer {}
