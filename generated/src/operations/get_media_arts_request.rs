// @generated from Models/Operations/GetMediaArtsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaArtsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaArtsRequest {
    /// Required. Example: `16099`.
    pub rating_key: i64,
}

impl GetMediaArtsRequest {
    /// All fields set.
    pub fn new(rating_key: i64) -> Self {
        Self { rating_key }
    }
}

impl wire::Model for GetMediaArtsRequest {
    const NAME: &'static str = "GetMediaArtsRequest";
    const FIELDS: &'static [wire::Field] = &[wire::Field::required("ratingKey")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.rating_key),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.rating_key)
    }
}

wire::model!(GetMediaArtsRequest);
