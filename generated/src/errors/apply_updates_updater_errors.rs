// @generated from Models/Errors/ApplyUpdatesUpdaterErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/ApplyUpdatesUpdaterErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as ApplyUpdatesUpdaterErrors;
