// @generated from Models/Errors/GetServerPreferencesServerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerPreferencesServerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetServerPreferencesServerErrors;
