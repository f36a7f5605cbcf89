// @generated from Models/Operations/GetDevicesMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Device;
use crate::wire;

/// Documented in `Models/Operations/GetDevicesMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDevicesMediaContainer {
    /// Optional. Example: `151`.
    pub size: Option<f64>,

    /// Optional. Example: `com.plexapp.system.devices`.
    pub identifier: Option<String>,

    /// Optional.
    pub device: Option<Vec<Device>>,
}

impl wire::Model for GetDevicesMediaContainer {
    const NAME: &'static str = "GetDevicesMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("identifier"),
        wire::Field::optional("device"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.identifier),
            2 => value.read(&mut self.device),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.identifier)?;
        entries.put(&self.device)
    }
}

wire::model!(GetDevicesMediaContainer);
