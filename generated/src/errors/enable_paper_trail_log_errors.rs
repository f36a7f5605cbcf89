// @generated from Models/Errors/EnablePaperTrailLogErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/EnablePaperTrailLogErrors.md`, the same as
/// [`LogLineLogErrors`](crate::errors::LogLineLogErrors) in all but the name.
pub use crate::errors::LogLineLogErrors as EnablePaperTrailLogErrors;
