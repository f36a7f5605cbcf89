// @generated from Models/Errors/GetCompanionsDataUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetCompanionsDataUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetCompanionsDataUnauthorized;
