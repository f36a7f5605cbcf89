// @generated from Models/Operations/GetSessionsMediaContainer.md: change the docs, not this file.

use crate::operations::GetSessionsMetadata;
use crate::wire;

/// 2 fields; part of [`GetSessionsResponseBody`](crate::operations::GetSessionsResponseBody).
#[derive(Default)]
pub struct GetSessionsMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetSessionsMetadata>>,
}

impl wire::Model for GetSessionsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("Metadata", wire::shape::<Vec<GetSessionsMetadata>>()),
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

wire::model!(GetSessionsMediaContainer);

impl Eq for GetSessionsMediaContainer {}
