// @generated from Models/Errors/MarkUnplayedErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/MarkUnplayedErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as MarkUnplayedErrors;
