// @generated from Models/Errors/GetTransientTokenErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTransientTokenErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetTransientTokenErrors;
