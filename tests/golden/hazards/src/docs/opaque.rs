// @generated from Models/Docs/Opaque.md: change the docs, not this file.

use crate::wire;

/// Its members are not shown.
///
/// Documented in `Models/Docs/Opaque.md`.
///
/// The docs do not show its shape: any JSON value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opaque(pub serde_json::Value);

wire::opaque!(Opaque);
