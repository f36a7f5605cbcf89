// @generated from Models/Operations/GetSearchAllLibrariesImage.md: change the docs, not this file.

use crate::operations::GetSearchAllLibrariesLibraryType;
use crate::wire;

/// 3 fields; part of
/// [`GetSearchAllLibrariesMetadata`](crate::operations::GetSearchAllLibrariesMetadata).
#[derive(Clone, Default)]
pub struct GetSearchAllLibrariesImage {
    /// Required. Example: `Episode 1`.
    pub alt: String,

    /// Required. Example: `background`.
    pub r#type: GetSearchAllLibrariesLibraryType,

    /// Required. Example: `/library/metadata/45521/thumb/1644710589`.
    pub url: String,
}

impl GetSearchAllLibrariesImage {
    /// All fields set.
    #[inline]
    pub fn new(
        alt: impl Into<String>,
        r#type: GetSearchAllLibrariesLibraryType,
        url: impl Into<String>,
    ) -> Self {
        Self {
            alt: alt.into(),
            r#type,
            url: url.into(),
        }
    }
}

impl wire::Model for GetSearchAllLibrariesImage {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchAllLibrariesImage",
        &[
            wire::Field::Required("alt", wire::STRING),
            wire::Field::Required(
                "type",
                wire::shape::<GetSearchAllLibrariesLibraryType>(),
            ),
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

wire::model!(GetSearchAllLibrariesImage);

impl Eq for GetSearchAllLibrariesImage {}
