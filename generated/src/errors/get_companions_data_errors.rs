// @generated from Models/Errors/GetCompanionsDataErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetCompanionsDataErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetCompanionsDataErrors;
