// @generated from Models/Operations/GetTokenDetailsAuthenticationResponseStatus.md: change the docs, not this file.

/// Documented in `Models/Operations/GetTokenDetailsAuthenticationResponseStatus.md`, the same
/// as
/// [`GetTokenDetailsAuthenticationStatus`](crate::operations::GetTokenDetailsAuthenticationStatus)
/// in all but the name.
pub use crate::operations::GetTokenDetailsAuthenticationStatus as GetTokenDetailsAuthenticationResponseStatus;
