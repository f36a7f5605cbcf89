// @generated from Models/Operations/GetGeoDataGeoData.md: change the docs, not this file.

/// Documented in `Models/Operations/GetGeoDataGeoData.md`, the same as
/// [`GeoData`](crate::operations::GeoData) in all but the name.
pub use crate::operations::GeoData as GetGeoDataGeoData;
