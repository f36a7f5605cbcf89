// @generated from Models/Operations/InternalPaymentMethod.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// A means of payment as Plex keeps it. Its properties are not documented.
///
/// Documented in `Models/Operations/InternalPaymentMethod.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalPaymentMethod {}

impl wire::Model for InternalPaymentMethod {
    const NAME: &'static str = "InternalPaymentMethod";
    const FIELDS: &'static [wire::Field] = &[];

    fn set(&mut self, _: usize, value: &mut impl wire::Source) {
        value.skip()
    }

    fn put(&self, _: &mut impl wire::Sink) {}
}

wire::serde!(InternalPaymentMethod);
