// @generated from Models/Operations/GetLibrarySectionsAllStream.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibrarySectionsAllStream.md`, the same as
/// [`Stream`](crate::operations::Stream) in all but the name.
pub use crate::operations::Stream as GetLibrarySectionsAllStream;
