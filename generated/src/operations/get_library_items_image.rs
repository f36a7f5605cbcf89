// @generated from Models/Operations/GetLibraryItemsImage.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryItemsLibraryResponseType;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsImage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "GetLibraryItemsImage";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("alt", wire::STRING),
        wire::Field::Required(
            "type",
            wire::shape::<GetLibraryItemsLibraryResponseType>(),
        ),
        wire::Field::Required("url", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.alt),
            1 => value.read(&mut self.r#type),
            2 => value.read(&mut self.url),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.alt);
        to.put(&self.r#type);
        to.put(&self.url);
    }
}

wire::serde!(GetLibraryItemsImage);
