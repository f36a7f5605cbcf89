// @generated from Models/Errors/GetSourceConnectionInformationUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/GetSourceConnectionInformationUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as GetSourceConnectionInformationUnauthorized;
