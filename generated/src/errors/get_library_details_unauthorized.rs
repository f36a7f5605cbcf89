// @generated from Models/Errors/GetLibraryDetailsUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryDetailsUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetLibraryDetailsUnauthorized;
