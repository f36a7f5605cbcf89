// @generated from Models/Errors/UpdatePlayProgressErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/UpdatePlayProgressErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as UpdatePlayProgressErrors;
