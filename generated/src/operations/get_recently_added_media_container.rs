// @generated from Models/Operations/GetRecentlyAddedMediaContainer.md: change the docs, not this file.

use crate::operations::{GetRecentlyAddedMetadata, Meta};
use crate::wire;

/// 7 fields; part of
/// [`GetRecentlyAddedResponseBody`](crate::operations::GetRecentlyAddedResponseBody).
#[derive(Default)]
pub struct GetRecentlyAddedMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `50`.
    #[doc(alias = "totalSize")]
    pub total_size: i64,

    /// Required. Example: `0`.
    pub offset: i64,

    /// Required. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: bool,

    /// Required. Example: `com.plexapp.plugins.library`.
    pub identifier: String,

    /// Optional. The JSON key is `Meta` (says `wire.toml`).
    #[doc(alias = "Meta")]
    pub meta: Option<Meta>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetRecentlyAddedMetadata>>,
}

impl wire::Model for GetRecentlyAddedMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedMediaContainer",
        &[
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Required("totalSize", wire::INTEGER),
            wire::Field::Required("offset", wire::INTEGER),
            wire::Field::Required("allowSync", wire::BOOLEAN),
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Optional("Meta", wire::shape::<Meta>()),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetRecentlyAddedMetadata>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.size,
                    &mut self.total_size,
                    &mut self.offset,
                    &mut self.allow_sync,
                    &mut self.identifier,
                    &mut self.meta,
                ),
                (&mut self.metadata,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.size,
                &self.total_size,
                &self.offset,
                &self.allow_sync,
                &self.identifier,
                &self.meta,
            ),
            (&self.metadata,),
        ))
    }
}

wire::model!(GetRecentlyAddedMediaContainer);
