// @generated from Models/Operations/GetMetadataChildrenRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMetadataChildrenRequest.md`.
#[derive(Clone, Default)]
pub struct GetMetadataChildrenRequest {
    /// Required.
    pub rating_key: f64,

    /// Optional.
    pub include_elements: Option<String>,
}

impl GetMetadataChildrenRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(rating_key: f64) -> Self {
        Self {
            rating_key,
            ..Self::default()
        }
    }
}

impl wire::Model for GetMetadataChildrenRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMetadataChildrenRequest",
        &[
            wire::Field::Required("ratingKey", wire::FLOAT),
            wire::Field::Optional("includeElements", wire::STRING),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.rating_key, &mut self.include_elements))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.rating_key, &self.include_elements))
    }
}

wire::model!(GetMetadataChildrenRequest);
