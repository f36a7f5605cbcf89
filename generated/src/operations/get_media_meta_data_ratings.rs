// @generated from Models/Operations/GetMediaMetaDataRatings.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of
/// [`GetMediaMetaDataMetadata`](crate::operations::GetMediaMetaDataMetadata).
#[derive(Clone, Default)]
pub struct GetMediaMetaDataRatings {
    /// Required. Example: `imdb://image.rating`.
    pub image: String,

    /// Required. Example: `9`.
    pub value: f64,

    /// Required. Example: `audience`.
    pub r#type: String,
}

impl GetMediaMetaDataRatings {
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

impl wire::Model for GetMediaMetaDataRatings {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataRatings",
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

wire::model!(GetMediaMetaDataRatings);
