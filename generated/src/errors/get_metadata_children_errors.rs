// @generated from Models/Errors/GetMetadataChildrenErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMetadataChildrenErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetMetadataChildrenErrors;
