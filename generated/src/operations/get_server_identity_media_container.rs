// @generated from Models/Operations/GetServerIdentityMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetServerIdentityMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerIdentityMediaContainer {
    /// Optional. Example: `0`.
    pub size: Option<f64>,

    /// Optional.
    pub claimed: Option<bool>,

    /// Optional. Example: `96f2fe7a78c9dc1f16a16bedbe90f98149be16b4`.
    pub machine_identifier: Option<String>,

    /// Optional. Example: `1.31.3.6868-28fc46b27`.
    pub version: Option<String>,
}

impl wire::Model for GetServerIdentityMediaContainer {
    const NAME: &'static str = "GetServerIdentityMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("claimed"),
        wire::Field::optional("machineIdentifier"),
        wire::Field::optional("version"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.claimed),
            2 => value.read(&mut self.machine_identifier),
            3 => value.read(&mut self.version),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.claimed)?;
        entries.put(&self.machine_identifier)?;
        entries.put(&self.version)
    }
}

wire::model!(GetServerIdentityMediaContainer);
