// @generated from Models/Errors/GetSourceConnectionInformationAuthenticationErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSourceConnectionInformationAuthenticationErrors.md`, the
/// same as [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as GetSourceConnectionInformationAuthenticationErrors;
