// @generated from Models/Operations/GetSearchAllLibrariesGuids.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesGuids.md`, the same as
/// [`Guids`](crate::operations::Guids) in all but the name.
pub use crate::operations::Guids as GetSearchAllLibrariesGuids;
