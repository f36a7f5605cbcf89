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

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        _: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        value.skip()
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        _: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        Ok(())
    }
}

wire::model!(InternalPaymentMethod);
