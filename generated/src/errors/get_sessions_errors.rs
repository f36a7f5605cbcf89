// @generated from Models/Errors/GetSessionsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSessionsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetSessionsErrors;
