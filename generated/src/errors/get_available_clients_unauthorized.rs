// @generated from Models/Errors/GetAvailableClientsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetAvailableClientsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetAvailableClientsUnauthorized;
