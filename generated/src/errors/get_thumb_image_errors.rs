// @generated from Models/Errors/GetThumbImageErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetThumbImageErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetThumbImageErrors;
