// @generated from Models/Operations/GetLibraryItemsImage.md: change the docs, not this file.

use crate::operations::GetLibraryItemsLibraryResponseType;
use crate::wire;

/// 3 fields; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
pub struct GetLibraryItemsImage {
    /// Required. Example: `Episode 1`.
    pub alt: String,

    /// Required. Example: `background`.
    pub r#type: GetLibraryItemsLibraryResponseType,

    /// Required. Example: `/library/metadata/45521/thumb/1644710589`.
    pub url: String,
}

impl GetLibraryItemsImage {
    /// All fields set.
    #[inline]
    pub fn new(
        alt: impl Into<String>,
        r#type: GetLibraryItemsLibraryResponseType,
        url: impl Into<String>,
    ) -> Self {
        Self {
            alt: alt.into(),
            r#type,
            url: url.into(),
        }
    }
}

impl wire::Model for GetLibraryItemsImage {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsImage",
        &[
            wire::Field::Required("alt", wire::STRING),
            wire::Field::Required(
                "type",
                wire::shape::<GetLibraryItemsLibraryResponseType>(),
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

wire::model!(GetLibraryItemsImage);

impl Eq for GetLibraryItemsImage {}
