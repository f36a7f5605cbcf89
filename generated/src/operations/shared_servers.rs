// @generated from Models/Operations/SharedServers.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/SharedServers.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SharedServers {}

impl wire::Model for SharedServers {
    const NAME: &'static str = "SharedServers";
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

wire::model!(SharedServers);
