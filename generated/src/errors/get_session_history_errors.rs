// @generated from Models/Errors/GetSessionHistoryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSessionHistoryErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetSessionHistoryErrors;
