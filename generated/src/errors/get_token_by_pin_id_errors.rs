// @generated from Models/Errors/GetTokenByPinIdErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTokenByPinIdErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetTokenByPinIdErrors;
