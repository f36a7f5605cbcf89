// @generated from Models/Errors/CheckForUpdatesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/CheckForUpdatesErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as CheckForUpdatesErrors;
