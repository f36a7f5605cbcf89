// @generated from Models/Operations/GetMediaMetaDataType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetMediaMetaDataType.md`, the same as
/// [`GetAllLibrariesType`](crate::operations::GetAllLibrariesType) in all but the name.
pub use crate::operations::GetAllLibrariesType as GetMediaMetaDataType;
