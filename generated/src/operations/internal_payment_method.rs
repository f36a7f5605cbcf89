// @generated from Models/Operations/InternalPaymentMethod.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// A means of payment as Plex keeps it. Its properties are not documented.
///
/// Documented in `Models/Operations/InternalPaymentMethod.md`.
#[derive(Default)]
pub struct InternalPaymentMethod {
    /// Every property that no other field has.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for InternalPaymentMethod {
    const OBJECT: wire::Object = wire::Object::of("InternalPaymentMethod", &[]);

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((wire::Extra(&mut self.extra),))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((wire::Extra(&self.extra),))
    }
}

wire::model!(InternalPaymentMethod);

impl Eq for InternalPaymentMethod {}
