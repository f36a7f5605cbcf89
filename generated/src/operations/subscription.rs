// @generated from Models/Operations/Subscription.md: change the docs, not this file.

use crate::operations::GetTokenDetailsAuthenticationStatus;
use crate::wire;

/// 6 fields; part of
/// [`GetTokenDetailsUserPlexAccount`](crate::operations::GetTokenDetailsUserPlexAccount).
#[derive(Default)]
pub struct Subscription {
    /// Optional.
    pub features: Option<Vec<String>>,

    /// Optional. Example: `true`.
    pub active: Option<bool>,

    /// Optional. Example: `2021-04-12T18:21:12Z`.
    #[doc(alias = "subscribedAt")]
    pub subscribed_at: Option<String>,

    /// Optional. Example: `Inactive`.
    pub status: Option<GetTokenDetailsAuthenticationStatus>,

    /// Optional.
    #[doc(alias = "paymentService")]
    pub payment_service: Option<String>,

    /// Optional.
    pub plan: Option<String>,
}

impl wire::Model for Subscription {
    const OBJECT: wire::Object = wire::Object::of(
        "Subscription",
        &[
            wire::Field::Optional("features", wire::shape::<Vec<String>>()),
            wire::Field::Optional("active", wire::BOOLEAN),
            wire::Field::Optional("subscribedAt", wire::STRING),
            wire::Field::Optional(
                "status",
                wire::shape::<GetTokenDetailsAuthenticationStatus>(),
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

wire::model!(Subscription);

impl Eq for Subscription {}
