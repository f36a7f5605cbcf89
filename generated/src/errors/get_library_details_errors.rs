// @generated from Models/Errors/GetLibraryDetailsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryDetailsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetLibraryDetailsErrors;
