// @generated from Models/Errors/GetGlobalHubsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGlobalHubsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetGlobalHubsErrors;
