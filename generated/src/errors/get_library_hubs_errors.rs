// @generated from Models/Errors/GetLibraryHubsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryHubsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetLibraryHubsErrors;
