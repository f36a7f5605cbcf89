// @generated from Models/Operations/GetTransientTokenRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetTransientTokenQueryParamType, Scope};
use crate::wire;

/// Documented in `Models/Operations/GetTransientTokenRequest.md`.
#[derive(Clone, Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetTransientTokenRequest",
        &[
            wire::Field::Required(
                "type",
                wire::shape::<GetTransientTokenQueryParamType>(),
            ),
            wire::Field::Required("scope", wire::shape::<Scope>()),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.r#type, &mut self.scope))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.r#type, &self.scope))
    }
}

wire::model!(GetTransientTokenRequest);
