// @generated from Models/Errors/CancelServerActivitiesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/CancelServerActivitiesErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as CancelServerActivitiesErrors;
