// @generated from Models/Operations/GetSourceConnectionInformationRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSourceConnectionInformationRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSourceConnectionInformationRequest {
    /// Required. Example: `server://client-identifier`.
    pub source: String,
}

impl GetSourceConnectionInformationRequest {
    /// All fields set.
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into() }
    }
}

impl wire::Model for GetSourceConnectionInformationRequest {
    const NAME: &'static str = "GetSourceConnectionInformationRequest";
    const FIELDS: &'static [wire::Field] = &[wire::Field::required("source")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.source),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.source)
    }
}

wire::model!(GetSourceConnectionInformationRequest);
