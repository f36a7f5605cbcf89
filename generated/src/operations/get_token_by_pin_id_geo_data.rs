// @generated from Models/Operations/GetTokenByPinIdGeoData.md: change the docs, not this file.

/// Documented in `Models/Operations/GetTokenByPinIdGeoData.md`, the same as
/// [`GeoData`](crate::operations::GeoData) in all but the name.
pub use crate::operations::GeoData as GetTokenByPinIdGeoData;
