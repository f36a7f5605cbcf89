// @generated from Models/Errors/GetServerPreferencesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerPreferencesErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetServerPreferencesErrors;
