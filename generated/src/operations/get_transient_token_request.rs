// @generated from Models/Operations/GetTransientTokenRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetTransientTokenQueryParamType, Scope};
use crate::wire;

/// Documented in `Models/Operations/GetTransientTokenRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTransientTokenRequest {
    /// Required.
    pub r#type: GetTransientTokenQueryParamType,

    /// Required.
    pub scope: Scope,
}

impl GetTransientTokenRequest {
    /// All fields set.
    #[inline]
    pub fn new(r#type: GetTransientTokenQueryParamType, scope: Scope) -> Self {
        Self { r#type, scope }
    }
}

impl wire::Model for GetTransientTokenRequest {
    const NAME: &'static str = "GetTransientTokenRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("type", wire::shape::<GetTransientTokenQueryParamType>()),
        wire::Field::Required("scope", wire::shape::<Scope>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.r#type),
            1 => value.read(&mut self.scope),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.r#type);
        to.put(&self.scope);
    }
}

wire::serde!(GetTransientTokenRequest);
