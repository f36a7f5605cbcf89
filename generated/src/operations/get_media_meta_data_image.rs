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
        wire::Field::required("alt"),
        wire::Field::required("type"),
        wire::Field::required("url"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.alt),
            1 => value.read(&mut self.r#type),
            2 => value.read(&mut self.url),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.alt)?;
        entries.put(&self.r#type)?;
        entries.put(&self.url)
    }
}

wire::model!(GetMediaMetaDataImage);
