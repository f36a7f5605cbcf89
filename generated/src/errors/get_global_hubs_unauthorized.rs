// @generated from Models/Errors/GetGlobalHubsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGlobalHubsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetGlobalHubsUnauthorized;
