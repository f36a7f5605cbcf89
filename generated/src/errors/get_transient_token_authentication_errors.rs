// @generated from Models/Errors/GetTransientTokenAuthenticationErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTransientTokenAuthenticationErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetTransientTokenAuthenticationErrors;
