// @generated from Models/Operations/Image.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of [`Metadata`](crate::operations::Metadata).
#[derive(Default)]
pub struct Image {
    /// Optional.
    pub alt: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub url: Option<String>,
}

impl wire::Model for Image {
    const OBJECT: wire::Object = wire::Object::of(
        "Image",
        &[
            wire::Field::Optional("alt", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("url", wire::STRING),
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

wire::model!(Image);

impl Eq for Image {}
