// @generated from Models/Errors/GetActorsLibraryErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetActorsLibraryErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetActorsLibraryErrors;
