// @generated from Models/Operations/InternalPaymentMethod.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// A means of payment as Plex keeps it. Its properties are not documented.
///
/// Documented in `Models/Operations/InternalPaymentMethod.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InternalPaymentMethod {
    /// Every property that no other field has.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for InternalPaymentMethod {
    const NAME: &'static str = "InternalPaymentMethod";
    const FIELDS: &'static [wire::Field] = &[];

    fn set(&mut self, _: usize, value: &mut impl wire::Source) {
        value.extra(&mut self.extra)
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.extra(&self.extra);
    }
}

wire::serde!(InternalPaymentMethod);
