// @generated from Models/Operations/GetMediaMetaDataImage.md: change the docs, not this file.

use crate::operations::GetMediaMetaDataLibraryType;
use crate::wire;

/// 3 fields; part of
/// [`GetMediaMetaDataMetadata`](crate::operations::GetMediaMetaDataMetadata).
#[derive(Clone, Default)]
pub struct GetMediaMetaDataImage {
    /// Required. Example: `Episode 1`.
    pub alt: String,

    /// Required. Example: `background`.
    pub r#type: GetMediaMetaDataLibraryType,

    /// Required. Example: `/library/metadata/45521/thumb/1644710589`.
    pub url: String,
}

impl GetMediaMetaDataImage {
    /// All fields set.
    #[inline]
    pub fn new(
        alt: impl Into<String>,
        r#type: GetMediaMetaDataLibraryType,
        url: impl Into<String>,
    ) -> Self {
        Self {
            alt: alt.into(),
            r#type,
            url: url.into(),
        }
    }
}

impl wire::Model for GetMediaMetaDataImage {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataImage",
        &[
            wire::Field::Required("alt", wire::STRING),
            wire::Field::Required("type", wire::shape::<GetMediaMetaDataLibraryType>()),
            wire::Field::Required("url", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.alt, &mut self.r#type, &mut self.url))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.alt, &self.r#type, &self.url))
    }
}

wire::model!(GetMediaMetaDataImage);

impl Eq for GetMediaMetaDataImage {}
