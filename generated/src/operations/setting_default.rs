// @generated from Models/Operations/Setting.md: change the docs, not this file.

/// What recorded payloads have for `default`.
///
/// Documented in `Models/Operations/Setting.md`, the same as
/// [`SettingValue`](crate::operations::SettingValue) in all but the name.
pub use crate::operations::SettingValue as SettingDefault;
