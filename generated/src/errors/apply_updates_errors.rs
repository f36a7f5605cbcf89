// @generated from Models/Errors/ApplyUpdatesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/ApplyUpdatesErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as ApplyUpdatesErrors;
