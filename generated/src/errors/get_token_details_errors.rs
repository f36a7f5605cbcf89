// @generated from Models/Errors/GetTokenDetailsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTokenDetailsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetTokenDetailsErrors;
