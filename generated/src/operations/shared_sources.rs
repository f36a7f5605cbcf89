// @generated from Models/Operations/SharedSources.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/SharedSources.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SharedSources {}

impl wire::Model for SharedSources {
    const NAME: &'static str = "SharedSources";
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

wire::model!(SharedSources);
