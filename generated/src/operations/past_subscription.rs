// @generated from Models/Operations/PastSubscription.md: change the docs, not this file.

use crate::operations::{Billing, PostUsersSignInDataState};
use crate::wire;

/// A subscription that has ended, and what can still be done with it.
///
/// Documented in `Models/Operations/PastSubscription.md`.
#[derive(Default)]
pub struct PastSubscription {
    /// What identifies the subscription.
    ///
    /// Required.
    pub id: String,

    /// The mode in which it was billed.
    ///
    /// Required.
    pub mode: String,

    /// When it was due to be renewed, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    #[doc(alias = "renewsAt")]
    pub renews_at: i64,

    /// When it ended, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    #[doc(alias = "endsAt")]
    pub ends_at: i64,

    /// Whether it was cancelled.
    ///
    /// Optional. Example: `false`.
    pub canceled: Option<bool>,

    /// Whether it is in its grace period.
    ///
    /// Optional. Example: `false`.
    #[doc(alias = "gracePeriod")]
    pub grace_period: Option<bool>,

    /// Whether it is on hold.
    ///
    /// Optional. Example: `false`.
    #[doc(alias = "onHold")]
    pub on_hold: Option<bool>,

    /// Whether it can be taken up again.
    ///
    /// Optional. Example: `false`.
    #[doc(alias = "canReactivate")]
    pub can_reactivate: Option<bool>,

    /// Whether it can be changed to a larger plan.
    ///
    /// Optional. Example: `false`.
    #[doc(alias = "canUpgrade")]
    pub can_upgrade: Option<bool>,

    /// Whether it can be changed to a smaller plan.
    ///
    /// Optional. Example: `false`.
    #[doc(alias = "canDowngrade")]
    pub can_downgrade: Option<bool>,

    /// Whether it can be turned into another kind of subscription.
    ///
    /// Optional. Example: `false`.
    #[doc(alias = "canConvert")]
    pub can_convert: Option<bool>,

    /// What was subscribed to.
    ///
    /// Required. Example: `plexpass`.
    pub r#type: String,

    /// Its transfer, if it was transferred.
    ///
    /// Required.
    pub transfer: String,

    /// How things stand.
    ///
    /// Required. Example: `ended`.
    pub state: PostUsersSignInDataState,

    /// How it was paid.
    ///
    /// Required.
    pub billing: Billing,
}

impl wire::Model for PastSubscription {
    const OBJECT: wire::Object = wire::Object::of(
        "PastSubscription",
        &[
            wire::Field::Required("id", wire::STRING),
            wire::Field::Required("mode", wire::STRING),
            wire::Field::Required("renewsAt", wire::INTEGER),
            wire::Field::Required("endsAt", wire::INTEGER),
            wire::Field::Optional("canceled", wire::BOOLEAN),
            wire::Field::Optional("gracePeriod", wire::BOOLEAN),
            wire::Field::Optional("onHold", wire::BOOLEAN),
            wire::Field::Optional("canReactivate", wire::BOOLEAN),
            wire::Field::Optional("canUpgrade", wire::BOOLEAN),
            wire::Field::Optional("canDowngrade", wire::BOOLEAN),
            wire::Field::Optional("canConvert", wire::BOOLEAN),
            wire::Field::Required("type", wire::STRING),
            wire::Field::Required("transfer", wire::STRING),
            wire::Field::Required("state", wire::shape::<PostUsersSignInDataState>()),
            wire::Field::Required("billing", wire::shape::<Billing>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.id,
                    &mut self.mode,
                    &mut self.renews_at,
                    &mut self.ends_at,
                    &mut self.canceled,
                    &mut self.grace_period,
                ),
                (
                    &mut self.on_hold,
                    &mut self.can_reactivate,
                    &mut self.can_upgrade,
                    &mut self.can_downgrade,
                    &mut self.can_convert,
                    &mut self.r#type,
                ),
                (&mut self.transfer, &mut self.state, &mut self.billing),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.id,
                &self.mode,
                &self.renews_at,
                &self.ends_at,
                &self.canceled,
                &self.grace_period,
            ),
            (
                &self.on_hold,
                &self.can_reactivate,
                &self.can_upgrade,
                &self.can_downgrade,
                &self.can_convert,
                &self.r#type,
            ),
            (&self.transfer, &self.state, &self.billing),
        ))
    }
}

wire::model!(PastSubscription);

impl Eq for PastSubscription {}
