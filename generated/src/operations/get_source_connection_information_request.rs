// @generated from Models/Operations/GetSourceConnectionInformationRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSourceConnectionInformationRequest.md`.
#[derive(Clone, Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetSourceConnectionInformationRequest",
        &[wire::Field::Required("source", wire::STRING)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.source,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.source,))
    }
}

wire::model!(GetSourceConnectionInformationRequest);
