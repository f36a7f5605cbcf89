// @generated from Models/Operations/Billing.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::InternalPaymentMethod;
use crate::wire;

/// How a subscription was paid.
///
/// Documented in `Models/Operations/Billing.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Billing {
    /// The means of payment as Plex keeps it.
    ///
    /// Required.
    pub internal_payment_method: InternalPaymentMethod,

    /// The number of the means of payment.
    ///
    /// Required.
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
    const NAME: &'static str = "Billing";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required(
            "internalPaymentMethod",
            wire::shape::<InternalPaymentMethod>(),
        ),
        wire::Field::Required("paymentMethodId", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.internal_payment_method),
            1 => value.read(&mut self.payment_method_id),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.internal_payment_method);
        to.put(&self.payment_method_id);
    }
}

wire::serde!(Billing);
