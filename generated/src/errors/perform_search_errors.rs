// @generated from Models/Errors/PerformSearchErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/PerformSearchErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as PerformSearchErrors;
