// @generated from Models/Operations/GetSearchAllLibrariesFlattenSeasons.md: change the docs, not this file.

/// Documented in `Models/Operations/GetSearchAllLibrariesFlattenSeasons.md`, the same as
/// [`FlattenSeasons`](crate::operations::FlattenSeasons) in all but the name.
pub use crate::operations::FlattenSeasons as GetSearchAllLibrariesFlattenSeasons;
