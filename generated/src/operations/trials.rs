// @generated from Models/Operations/Trials.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// A trial. Its properties are not documented.
///
/// Documented in `Models/Operations/Trials.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trials {}

impl wire::Model for Trials {
    const NAME: &'static str = "Trials";
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

wire::model!(Trials);
