// @generated from Models/Operations/Image.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Image.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Image {
    /// Optional.
    pub alt: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub url: Option<String>,
}

impl wire::Model for Image {
    const NAME: &'static str = "Image";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("alt"),
        wire::Field::optional("type"),
        wire::Field::optional("url"),
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

wire::model!(Image);
