// @generated from Models/Errors/GetUsersErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetUsersErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetUsersErrors;
