// @generated from Models/Errors/GetAvailableClientsErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetAvailableClientsErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetAvailableClientsErrors;
