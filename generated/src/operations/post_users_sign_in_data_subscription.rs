// @generated from Models/Operations/PostUsersSignInDataSubscription.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::PostUsersSignInDataAuthenticationStatus;
use crate::wire;

/// Whether Plex Pass is active for the account, and what it brings.
///
/// Documented in `Models/Operations/PostUsersSignInDataSubscription.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostUsersSignInDataSubscription {
    /// The features that this Plex Pass unlocks, by their identifiers.
    ///
    /// Optional.
    pub features: Option<Vec<String>>,

    /// True while the Plex Pass is in force.
    ///
    /// Optional. Example: `true`.
    pub active: Option<bool>,

    /// When the Plex Pass began, as an RFC 3339 time.
    ///
    /// Optional. Example: `2021-04-12T18:21:12Z`.
    pub subscribed_at: Option<String>,

    /// The same fact as `active`, in a word.
    ///
    /// Optional. Example: `Inactive`.
    pub status: Option<PostUsersSignInDataAuthenticationStatus>,

    /// The service through which Plex Pass is paid.
    ///
    /// Optional.
    pub payment_service: Option<String>,

    /// The plan by which Plex Pass is billed.
    ///
    /// Optional.
    pub plan: Option<String>,
}

impl wire::Model for PostUsersSignInDataSubscription {
    const NAME: &'static str = "PostUsersSignInDataSubscription";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("features", wire::shape::<Vec<String>>()),
        wire::Field::Optional("active", wire::BOOLEAN),
        wire::Field::Optional("subscribedAt", wire::STRING),
        wire::Field::Optional(
            "status",
            wire::shape::<PostUsersSignInDataAuthenticationStatus>(),
        ),
        wire::Field::Optional("paymentService", wire::STRING),
        wire::Field::Optional("plan", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.features),
            1 => value.read(&mut self.active),
            2 => value.read(&mut self.subscribed_at),
            3 => value.read(&mut self.status),
            4 => value.read(&mut self.payment_service),
            5 => value.read(&mut self.plan),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.features);
        to.put(&self.active);
        to.put(&self.subscribed_at);
        to.put(&self.status);
        to.put(&self.payment_service);
        to.put(&self.plan);
    }
}

wire::serde!(PostUsersSignInDataSubscription);
