// @generated from Models/Errors/GetServerCapabilitiesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerCapabilitiesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetServerCapabilitiesUnauthorized;
