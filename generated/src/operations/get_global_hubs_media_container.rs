// @generated from Models/Operations/GetGlobalHubsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Hub;
use crate::wire;

/// Documented in `Models/Operations/GetGlobalHubsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGlobalHubsMediaContainer {
    /// Optional. Example: `8`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    pub allow_sync: Option<bool>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional.
    pub hub: Option<Vec<Hub>>,
}

impl wire::Model for GetGlobalHubsMediaContainer {
    const NAME: &'static str = "GetGlobalHubsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("allowSync"),
        wire::Field::optional("identifier"),
        wire::Field::optional("hub"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.identifier),
            3 => value.read(&mut self.hub),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.identifier)?;
        entries.put(&self.hub)
    }
}

wire::model!(GetGlobalHubsMediaContainer);
