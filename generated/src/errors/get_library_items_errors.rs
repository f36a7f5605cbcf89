// @generated from Models/Errors/GetLibraryItemsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryItemsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetLibraryItemsErrors;
