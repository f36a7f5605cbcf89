// @generated from Models/Operations/GetRecentlyAddedLibraryMediaContainer.md: change the docs, not this file.

use crate::operations::{
    FieldType, GetRecentlyAddedLibraryMetadata, GetRecentlyAddedLibraryType,
};
use crate::wire;

/// 9 fields; part of
/// [`GetRecentlyAddedLibraryResponseBody`](crate::operations::GetRecentlyAddedLibraryResponseBody).
#[derive(Default)]
pub struct GetRecentlyAddedLibraryMediaContainer {
    /// Optional. The JSON key is `Type` (says `wire.toml`).
    #[doc(alias = "Type")]
    pub r#type: Option<Vec<GetRecentlyAddedLibraryType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    #[doc(alias = "FieldType")]
    pub field_type: Option<Vec<FieldType>>,

    /// Optional. Example: `50`.
    pub size: Option<f64>,

    /// Optional.
    #[doc(alias = "allowSync")]
    pub allow_sync: Option<bool>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `/system/bundle/media/flags/`.
    #[doc(alias = "mediaTagPrefix")]
    pub media_tag_prefix: Option<String>,

    /// Optional. Example: `1680021154`.
    #[doc(alias = "mediaTagVersion")]
    pub media_tag_version: Option<f64>,

    /// Optional.
    #[doc(alias = "mixedParents")]
    pub mixed_parents: Option<bool>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetRecentlyAddedLibraryMetadata>>,
}

impl wire::Model for GetRecentlyAddedLibraryMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedLibraryMediaContainer",
        &[
            wire::Field::Optional(
                "Type",
                wire::shape::<Vec<GetRecentlyAddedLibraryType>>(),
            ),
            wire::Field::Optional("FieldType", wire::shape::<Vec<FieldType>>()),
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("allowSync", wire::BOOLEAN),
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("mediaTagPrefix", wire::STRING),
            wire::Field::Optional("mediaTagVersion", wire::FLOAT),
            wire::Field::Optional("mixedParents", wire::BOOLEAN),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetRecentlyAddedLibraryMetadata>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.r#type,
                    &mut self.field_type,
                    &mut self.size,
                    &mut self.allow_sync,
                    &mut self.identifier,
                    &mut self.media_tag_prefix,
                ),
                (
                    &mut self.media_tag_version,
                    &mut self.mixed_parents,
                    &mut self.metadata,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.r#type,
                &self.field_type,
                &self.size,
                &self.allow_sync,
                &self.identifier,
                &self.media_tag_prefix,
            ),
            (&self.media_tag_version, &self.mixed_parents, &self.metadata),
        ))
    }
}

wire::model!(GetRecentlyAddedLibraryMediaContainer);
