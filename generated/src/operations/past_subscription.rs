// @generated from Models/Operations/PastSubscription.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{Billing, PostUsersSignInDataState};
use crate::wire;

/// A subscription that has ended, and what can still be done with it.
///
/// Documented in `Models/Operations/PastSubscription.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    pub renews_at: i64,

    /// When it ended, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    pub ends_at: i64,

    /// Whether it was cancelled.
    ///
    /// Optional. Example: `false`.
    pub canceled: Option<bool>,

    /// Whether it is in its grace period.
    ///
    /// Optional. Example: `false`.
    pub grace_period: Option<bool>,

    /// Whether it is on hold.
    ///
    /// Optional. Example: `false`.
    pub on_hold: Option<bool>,

    /// Whether it can be taken up again.
    ///
    /// Optional. Example: `false`.
    pub can_reactivate: Option<bool>,

    /// Whether it can be changed to a larger plan.
    ///
    /// Optional. Example: `false`.
    pub can_upgrade: Option<bool>,

    /// Whether it can be changed to a smaller plan.
    ///
    /// Optional. Example: `false`.
    pub can_downgrade: Option<bool>,

    /// Whether it can be turned into another kind of subscription.
    ///
    /// Optional. Example: `false`.
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
    const NAME: &'static str = "PastSubscription";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.mode),
            2 => value.read(&mut self.renews_at),
            3 => value.read(&mut self.ends_at),
            4 => value.read(&mut self.canceled),
            5 => value.read(&mut self.grace_period),
            6 => value.read(&mut self.on_hold),
            7 => value.read(&mut self.can_reactivate),
            8 => value.read(&mut self.can_upgrade),
            9 => value.read(&mut self.can_downgrade),
            10 => value.read(&mut self.can_convert),
            11 => value.read(&mut self.r#type),
            12 => value.read(&mut self.transfer),
            13 => value.read(&mut self.state),
            14 => value.read(&mut self.billing),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.mode);
        to.put(&self.renews_at);
        to.put(&self.ends_at);
        to.put(&self.canceled);
        to.put(&self.grace_period);
        to.put(&self.on_hold);
        to.put(&self.can_reactivate);
        to.put(&self.can_upgrade);
        to.put(&self.can_downgrade);
        to.put(&self.can_convert);
        to.put(&self.r#type);
        to.put(&self.transfer);
        to.put(&self.state);
        to.put(&self.billing);
    }
}

wire::serde!(PastSubscription);
