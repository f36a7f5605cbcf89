// @generated from Models/Operations/GetActorsLibraryQueryParamType.md: change the docs, not this file.

/// Documented in `Models/Operations/GetActorsLibraryQueryParamType.md`, the same as
/// [`Type`](crate::operations::Type) in all but the name.
pub use crate::operations::Type as GetActorsLibraryQueryParamType;
