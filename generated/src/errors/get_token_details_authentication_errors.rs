// @generated from Models/Errors/GetTokenDetailsAuthenticationErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetTokenDetailsAuthenticationErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetTokenDetailsAuthenticationErrors;
