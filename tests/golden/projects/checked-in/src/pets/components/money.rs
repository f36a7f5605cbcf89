// @generated from models/components/Money.md by `cargo run -p generator`: change the docs, not this file.

use crate::pets::wire;

/// An amount in a currency.
///
/// Documented in `models/components/Money.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Money {
    /// How much.
    ///
    /// Required. Example: `12.50`.
    pub amount: String,

    /// In which currency.
    ///
    /// Required. Example: `EUR`.
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
    const NAME: &'static str = "Money";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("amount", wire::STRING),
        wire::Field::Required("currencyCode", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.amount),
            1 => value.read(&mut self.currency_code),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.amount);
        to.put(&self.currency_code);
    }
}

wire::serde!(Money);
