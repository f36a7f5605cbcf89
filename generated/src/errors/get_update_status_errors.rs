// @generated from Models/Errors/GetUpdateStatusErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUpdateStatusErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetUpdateStatusErrors;
