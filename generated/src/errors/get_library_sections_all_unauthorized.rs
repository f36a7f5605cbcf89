// @generated from Models/Errors/GetLibrarySectionsAllUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibrarySectionsAllUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetLibrarySectionsAllUnauthorized;
