// @generated from Models/Errors/GetAvailableClientsServerErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetAvailableClientsServerErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetAvailableClientsServerErrors;
