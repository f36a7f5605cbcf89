// @generated from Models/Errors/GetPinErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetPinErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetPinErrors;
