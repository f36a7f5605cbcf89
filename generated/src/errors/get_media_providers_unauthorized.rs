// @generated from Models/Errors/GetMediaProvidersUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMediaProvidersUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetMediaProvidersUnauthorized;
