// @generated from Models/Operations/GetLibrarySectionsAllImage.md: change the docs, not this file.

use crate::operations::GetLibrarySectionsAllLibraryResponseType;
use crate::wire;

/// 3 fields; part of
/// [`GetLibrarySectionsAllMetadata`](crate::operations::GetLibrarySectionsAllMetadata).
#[derive(Clone, Default)]
pub struct GetLibrarySectionsAllImage {
    /// Required. Example: `Episode 1`.
    pub alt: String,

    /// Required. Example: `background`.
    pub r#type: GetLibrarySectionsAllLibraryResponseType,

    /// Required. Example: `/library/metadata/45521/thumb/1644710589`.
    pub url: String,
}

impl GetLibrarySectionsAllImage {
    /// All fields set.
    #[inline]
    pub fn new(
        alt: impl Into<String>,
        r#type: GetLibrarySectionsAllLibraryResponseType,
        url: impl Into<String>,
    ) -> Self {
        Self {
            alt: alt.into(),
            r#type,
            url: url.into(),
        }
    }
}

impl wire::Model for GetLibrarySectionsAllImage {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllImage",
        &[
            wire::Field::Required("alt", wire::STRING),
            wire::Field::Required(
                "type",
                wire::shape::<GetLibrarySectionsAllLibraryResponseType>(),
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

wire::model!(GetLibrarySectionsAllImage);

impl Eq for GetLibrarySectionsAllImage {}
