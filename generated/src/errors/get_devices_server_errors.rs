// @generated from Models/Errors/GetDevicesServerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetDevicesServerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetDevicesServerErrors;
