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
        wire::Field::Optional("alt", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("url", wire::STRING),
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

wire::serde!(Image);
