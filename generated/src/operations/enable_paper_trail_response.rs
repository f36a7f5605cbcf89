// @generated from Models/Operations/EnablePaperTrailResponse.md: change the docs, not this file.

/// Documented in `Models/Operations/EnablePaperTrailResponse.md`, the same as
/// [`LogLineResponse`](crate::operations::LogLineResponse) in all but the name.
pub use crate::operations::LogLineResponse as EnablePaperTrailResponse;
