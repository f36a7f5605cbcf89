// @generated from Models/Errors/GetMyPlexAccountErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMyPlexAccountErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetMyPlexAccountErrors;
