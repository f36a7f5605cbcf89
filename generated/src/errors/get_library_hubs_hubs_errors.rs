// @generated from Models/Errors/GetLibraryHubsHubsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetLibraryHubsHubsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetLibraryHubsHubsErrors;
