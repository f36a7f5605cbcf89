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
    #[inline]
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into() }
    }
}

impl wire::Model for GetSourceConnectionInformationRequest {
    const NAME: &'static str = "GetSourceConnectionInformationRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("source", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.source),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.source);
    }
}

wire::serde!(GetSourceConnectionInformationRequest);
