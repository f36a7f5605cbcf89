// @generated from Models/Errors/GetFileHashErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetFileHashErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetFileHashErrors;
