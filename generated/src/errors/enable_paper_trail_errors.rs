// @generated from Models/Errors/EnablePaperTrailErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/EnablePaperTrailErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as EnablePaperTrailErrors;
