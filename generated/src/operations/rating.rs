// @generated from Models/Operations/Rating.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct Rating {
    /// Required. Example: `imdb://image.rating`.
    pub image: String,

    /// Required. Example: `5.1`.
    pub value: f64,

    /// Required. Example: `audience`.
    pub r#type: String,
}

impl Rating {
    /// All fields set.
    #[inline]
    pub fn new(image: impl Into<String>, value: f64, r#type: impl Into<String>) -> Self {
        Self {
            image: image.into(),
            value,
            r#type: r#type.into(),
        }
    }
}

impl wire::Model for Rating {
    const OBJECT: wire::Object = wire::Object::of(
        "Rating",
        &[
            wire::Field::Required("image", wire::STRING),
            wire::Field::Required("value", wire::FLOAT),
            wire::Field::Required("type", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.image, &mut self.value, &mut self.r#type))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.image, &self.value, &self.r#type))
    }
}

wire::model!(Rating);
