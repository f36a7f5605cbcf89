// @generated from Models/Errors/GetServerPreferencesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerPreferencesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetServerPreferencesUnauthorized;
