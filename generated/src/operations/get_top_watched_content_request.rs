// @generated from Models/Operations/GetTopWatchedContentRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetTopWatchedContentQueryParamIncludeGuids, GetTopWatchedContentQueryParamType,
};
use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentRequest {
    /// Required. Example: `2`.
    pub r#type: GetTopWatchedContentQueryParamType,

    /// Optional. Example: `1`.
    pub include_guids: Option<GetTopWatchedContentQueryParamIncludeGuids>,
}

impl GetTopWatchedContentRequest {
    /// The required fields set, all others left out.
    pub fn new(r#type: GetTopWatchedContentQueryParamType) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl wire::Model for GetTopWatchedContentRequest {
    const NAME: &'static str = "GetTopWatchedContentRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("type"),
        wire::Field::optional("includeGuids"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.r#type),
            1 => value.read(&mut self.include_guids),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.r#type)?;
        entries.put(&self.include_guids)
    }
}

wire::model!(GetTopWatchedContentRequest);
