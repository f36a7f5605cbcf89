// @generated from Models/Operations/GetMediaMetaDataImage.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaMetaDataLibraryType;
use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataImage.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "GetMediaMetaDataImage";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("alt", wire::STRING),
        wire::Field::Required("type", wire::shape::<GetMediaMetaDataLibraryType>()),
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

wire::serde!(GetMediaMetaDataImage);
