// @generated from models/components/Money.md: change the docs, not this file.

use crate::pets::wire;

/// An amount in a currency.
///
/// Documented in `models/components/Money.md`.
#[derive(Default)]
pub struct Money {
    /// How much.
    ///
    /// Required. Example: `12.50`.
    pub amount: String,

    /// In which currency.
    ///
    /// Required. Example: `EUR`.
    #[doc(alias = "currencyCode")]
    pub currency_code: String,
}

impl Money {
    /// All fields set.
    #[inline]
    pub fn new(amount: impl Into<String>, currency_code: impl Into<String>) -> Self {
        Self {
            amount: amount.into(),
            currency_code: currency_code.into(),
        }
    }
}

impl wire::Model for Money {
    const OBJECT: wire::Object = wire::Object::of(
        "Money",
        &[
            wire::Field::Required("amount", wire::STRING),
            wire::Field::Required("currencyCode", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.amount, &mut self.currency_code))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.amount, &self.currency_code))
    }
}

wire::model!(Money);

impl Eq for Money {}
