// @generated from Models/Errors/GetLibraryItemsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryItemsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetLibraryItemsUnauthorized;
