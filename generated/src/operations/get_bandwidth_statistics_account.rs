// @generated from Models/Operations/GetBandwidthStatisticsAccount.md: change the docs, not this file.

/// Documented in `Models/Operations/GetBandwidthStatisticsAccount.md`, the same as
/// [`Account`](crate::operations::Account) in all but the name.
pub use crate::operations::Account as GetBandwidthStatisticsAccount;
