// @generated from Models/Errors/GetGeoDataErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetGeoDataErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetGeoDataErrors;
