// @generated from Models/Errors/GetMediaMetaDataErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetMediaMetaDataErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetMediaMetaDataErrors;
