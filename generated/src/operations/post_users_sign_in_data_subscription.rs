// @generated from Models/Operations/PostUsersSignInDataSubscription.md: change the docs, not this file.

use crate::operations::PostUsersSignInDataAuthenticationStatus;
use crate::wire;

/// Whether Plex Pass is active for the account, and what it brings.
///
/// Documented in `Models/Operations/PostUsersSignInDataSubscription.md`.
#[derive(Default)]
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
    #[doc(alias = "subscribedAt")]
    pub subscribed_at: Option<String>,

    /// The same fact as `active`, in a word.
    ///
    /// Optional. Example: `Inactive`.
    pub status: Option<PostUsersSignInDataAuthenticationStatus>,

    /// The service through which Plex Pass is paid.
    ///
    /// Optional.
    #[doc(alias = "paymentService")]
    pub payment_service: Option<String>,

    /// The plan by which Plex Pass is billed.
    ///
    /// Optional.
    pub plan: Option<String>,
}

impl wire::Model for PostUsersSignInDataSubscription {
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataSubscription",
        &[
            wire::Field::Optional("features", wire::shape::<Vec<String>>()),
            wire::Field::Optional("active", wire::BOOLEAN),
            wire::Field::Optional("subscribedAt", wire::STRING),
            wire::Field::Optional(
                "status",
                wire::shape::<PostUsersSignInDataAuthenticationStatus>(),
            ),
            wire::Field::Optional("paymentService", wire::STRING),
            wire::Field::Optional("plan", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.features,
                &mut self.active,
                &mut self.subscribed_at,
                &mut self.status,
                &mut self.payment_service,
                &mut self.plan,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.features,
            &self.active,
            &self.subscribed_at,
            &self.status,
            &self.payment_service,
            &self.plan,
        ))
    }
}

wire::model!(PostUsersSignInDataSubscription);

impl Eq for PostUsersSignInDataSubscription {}
