// @generated from Models/Errors/GetHomeDataErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetHomeDataErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetHomeDataErrors;
