// @generated from Models/Errors/EnablePaperTrailUnauthorized.md: change the docs, not this file.

/// Documented in `Models/Errors/EnablePaperTrailUnauthorized.md`, the same as
/// [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized) in all but the name.
pub use crate::errors::LogLineUnauthorized as EnablePaperTrailUnauthorized;
