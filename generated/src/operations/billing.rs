// @generated from Models/Operations/Billing.md: change the docs, not this file.

use crate::operations::InternalPaymentMethod;
use crate::wire;

/// How a subscription was paid.
///
/// Documented in `Models/Operations/Billing.md`.
#[derive(Default)]
pub struct Billing {
    /// The means of payment as Plex keeps it.
    ///
    /// Required.
    #[doc(alias = "internalPaymentMethod")]
    pub internal_payment_method: InternalPaymentMethod,

    /// The number of the means of payment.
    ///
    /// Required.
    #[doc(alias = "paymentMethodId")]
    pub payment_method_id: i64,
}

impl Billing {
    /// All fields set.
    #[inline]
    pub fn new(
        internal_payment_method: InternalPaymentMethod,
        payment_method_id: i64,
    ) -> Self {
        Self {
            internal_payment_method,
            payment_method_id,
        }
    }
}

impl wire::Model for Billing {
    const OBJECT: wire::Object = wire::Object::of(
        "Billing",
        &[
            wire::Field::Required(
                "internalPaymentMethod",
                wire::shape::<InternalPaymentMethod>(),
            ),
            wire::Field::Required("paymentMethodId", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.internal_payment_method, &mut self.payment_method_id))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.internal_payment_method, &self.payment_method_id))
    }
}

wire::model!(Billing);

impl Eq for Billing {}
