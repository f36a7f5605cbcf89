// @generated from Models/Errors/GetServerCapabilitiesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerCapabilitiesErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetServerCapabilitiesErrors;
