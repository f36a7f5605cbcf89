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
        wire::Field::required("internalPaymentMethod"),
        wire::Field::required("paymentMethodId"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.internal_payment_method),
            1 => value.read(&mut self.payment_method_id),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.internal_payment_method)?;
        entries.put(&self.payment_method_id)
    }
}

wire::model!(Billing);
