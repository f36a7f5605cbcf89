// @generated from Models/Errors/GetDevicesUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetDevicesUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetDevicesUnauthorized;
