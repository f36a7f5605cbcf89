// @generated from Models/Errors/GetLibraryHubsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryHubsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetLibraryHubsUnauthorized;
