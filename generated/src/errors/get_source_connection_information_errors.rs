// @generated from Models/Errors/GetSourceConnectionInformationErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSourceConnectionInformationErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetSourceConnectionInformationErrors;
