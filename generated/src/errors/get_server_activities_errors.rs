// @generated from Models/Errors/GetServerActivitiesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetServerActivitiesErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetServerActivitiesErrors;
