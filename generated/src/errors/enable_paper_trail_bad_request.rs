// @generated from Models/Errors/EnablePaperTrailBadRequest.md: change the docs, not this file.

/// Documented in `Models/Errors/EnablePaperTrailBadRequest.md`, the same as
/// [`GetPinBadRequest`](crate::errors::GetPinBadRequest) in all but the name.
pub use crate::errors::GetPinBadRequest as EnablePaperTrailBadRequest;
