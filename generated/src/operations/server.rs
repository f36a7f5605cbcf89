// @generated from Models/Operations/Server.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Server.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Server {
    /// Optional. Example: `iPad`.
    pub name: Option<String>,

    /// Optional. Example: `10.10.10.102`.
    pub host: Option<String>,

    /// Optional. Example: `10.10.10.102`.
    pub address: Option<String>,

    /// Optional. Example: `32500`.
    pub port: Option<f64>,

    /// Optional. Example: `A2E901F8-E016-43A7-ADFB-EF8CA8A4AC05`.
    pub machine_identifier: Option<String>,

    /// Optional. Example: `8.17`.
    pub version: Option<String>,

    /// Optional. Example: `plex`.
    pub protocol: Option<String>,

    /// Optional. Example: `Plex for iOS`.
    pub product: Option<String>,

    /// Optional. Example: `tablet`.
    pub device_class: Option<String>,

    /// Optional. Example: `2`.
    pub protocol_version: Option<f64>,

    /// Optional. Example: `playback,playqueues,timeline,provider-playback`.
    pub protocol_capabilities: Option<String>,
}

impl wire::Model for Server {
    const NAME: &'static str = "Server";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("name"),
        wire::Field::optional("host"),
        wire::Field::optional("address"),
        wire::Field::optional("port"),
        wire::Field::optional("machineIdentifier"),
        wire::Field::optional("version"),
        wire::Field::optional("protocol"),
        wire::Field::optional("product"),
        wire::Field::optional("deviceClass"),
        wire::Field::optional("protocolVersion"),
        wire::Field::optional("protocolCapabilities"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.name),
            1 => value.read(&mut self.host),
            2 => value.read(&mut self.address),
            3 => value.read(&mut self.port),
            4 => value.read(&mut self.machine_identifier),
            5 => value.read(&mut self.version),
            6 => value.read(&mut self.protocol),
            7 => value.read(&mut self.product),
            8 => value.read(&mut self.device_class),
            9 => value.read(&mut self.protocol_version),
            10 => value.read(&mut self.protocol_capabilities),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.name)?;
        entries.put(&self.host)?;
        entries.put(&self.address)?;
        entries.put(&self.port)?;
        entries.put(&self.machine_identifier)?;
        entries.put(&self.version)?;
        entries.put(&self.protocol)?;
        entries.put(&self.product)?;
        entries.put(&self.device_class)?;
        entries.put(&self.protocol_version)?;
        entries.put(&self.protocol_capabilities)
    }
}

wire::model!(Server);
