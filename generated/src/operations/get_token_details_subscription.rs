// @generated from Models/Operations/GetTokenDetailsSubscription.md: change the docs, not this file.

/// Documented in `Models/Operations/GetTokenDetailsSubscription.md`, the same as
/// [`Subscription`](crate::operations::Subscription) in all but the name.
pub use crate::operations::Subscription as GetTokenDetailsSubscription;
