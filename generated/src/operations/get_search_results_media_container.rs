// @generated from Models/Operations/GetSearchResultsMediaContainer.md: change the docs, not this file.

use crate::operations::{GetSearchResultsMetadata, Provider};
use crate::wire;

/// 6 fields; part of
/// [`GetSearchResultsResponseBody`](crate::operations::GetSearchResultsResponseBody).
#[derive(Default)]
pub struct GetSearchResultsMediaContainer {
    /// Optional. Example: `26`.
    pub size: Option<f64>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    #[doc(alias = "mediaTagPrefix")]
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1680021154`.
    #[doc(alias = "mediaTagVersion")]
    pub media_tag_version: Option<f64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetSearchResultsMetadata>>,

    /// Optional. The JSON key is `Provider` (says `wire.toml`).
    #[doc(alias = "Provider")]
    pub provider: Option<Vec<Provider>>,
}

impl wire::Model for GetSearchResultsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsMediaContainer",
        &[
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("mediaTagPrefix", wire::STRING),
            wire::Field::Optional("mediaTagVersion", wire::FLOAT),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetSearchResultsMetadata>>(),
            ),
            wire::Field::Optional("Provider", wire::shape::<Vec<Provider>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.identifier,
                &mut self.media_tag_prefix,
                &mut self.media_tag_version,
                &mut self.metadata,
                &mut self.provider,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.size,
            &self.identifier,
            &self.media_tag_prefix,
            &self.media_tag_version,
            &self.metadata,
            &self.provider,
        ))
    }
}

wire::model!(GetSearchResultsMediaContainer);
