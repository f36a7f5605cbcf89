// @generated from Models/Errors/CheckForUpdatesUpdaterErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/CheckForUpdatesUpdaterErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as CheckForUpdatesUpdaterErrors;
