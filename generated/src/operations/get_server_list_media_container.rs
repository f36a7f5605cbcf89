// @generated from Models/Operations/GetServerListMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetServerListServer;
use crate::wire;

/// Documented in `Models/Operations/GetServerListMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerListMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<f64>,

    /// Optional.
    pub server: Option<Vec<GetServerListServer>>,
}

impl wire::Model for GetServerListMediaContainer {
    const NAME: &'static str = "GetServerListMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("server"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.server),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.server)
    }
}

wire::model!(GetServerListMediaContainer);
