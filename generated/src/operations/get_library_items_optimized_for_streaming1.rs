// @generated from Models/Operations/GetLibraryItemsOptimizedForStreaming1.md: change the docs, not this file.

/// Documented in `Models/Operations/GetLibraryItemsOptimizedForStreaming1.md`, the same as
/// [`OptimizedForStreaming1`](crate::operations::OptimizedForStreaming1) in all but the name.
pub use crate::operations::OptimizedForStreaming1 as GetLibraryItemsOptimizedForStreaming1;
