// @generated from Models/Errors/GetGlobalHubsHubsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGlobalHubsHubsErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetGlobalHubsHubsErrors;
