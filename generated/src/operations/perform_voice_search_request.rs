// @generated from Models/Operations/PerformVoiceSearchRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/PerformVoiceSearchRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PerformVoiceSearchRequest {
    /// Required. Example: `dead+poop`.
    pub query: String,

    /// Optional.
    pub section_id: Option<f64>,

    /// Optional. Example: `5`.
    pub limit: Option<f64>,
}

impl PerformVoiceSearchRequest {
    /// The required fields set, all others left out.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for PerformVoiceSearchRequest {
    const NAME: &'static str = "PerformVoiceSearchRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("query"),
        wire::Field::optional("sectionId"),
        wire::Field::optional("limit"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.query),
            1 => value.read(&mut self.section_id),
            2 => value.read(&mut self.limit),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.query)?;
        entries.put(&self.section_id)?;
        entries.put(&self.limit)
    }
}

wire::model!(PerformVoiceSearchRequest);
