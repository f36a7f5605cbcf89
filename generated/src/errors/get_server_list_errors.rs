// @generated from Models/Errors/GetServerListErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerListErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetServerListErrors;
