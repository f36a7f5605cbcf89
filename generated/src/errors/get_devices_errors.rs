// @generated from Models/Errors/GetDevicesErrors.md: change the docs, not this file.

/// Documented in `Models/Errors/GetDevicesErrors.md`, the same as
/// [`Errors`](crate::errors::Errors) in all but the name.
pub use crate::errors::Errors as GetDevicesErrors;
