// @generated from Models/Operations/GetSearchAllLibrariesLocation.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesLocation.md`, the same as
/// [`Location`](crate::operations::Location) in all but the name.
pub use crate::operations::Location as GetSearchAllLibrariesLocation;
