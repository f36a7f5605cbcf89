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
        wire::Field::Optional("name", wire::STRING),
        wire::Field::Optional("host", wire::STRING),
        wire::Field::Optional("address", wire::STRING),
        wire::Field::Optional("port", wire::FLOAT),
        wire::Field::Optional("machineIdentifier", wire::STRING),
        wire::Field::Optional("version", wire::STRING),
        wire::Field::Optional("protocol", wire::STRING),
        wire::Field::Optional("product", wire::STRING),
        wire::Field::Optional("deviceClass", wire::STRING),
        wire::Field::Optional("protocolVersion", wire::FLOAT),
        wire::Field::Optional("protocolCapabilities", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.name);
        to.put(&self.host);
        to.put(&self.address);
        to.put(&self.port);
        to.put(&self.machine_identifier);
        to.put(&self.version);
        to.put(&self.protocol);
        to.put(&self.product);
        to.put(&self.device_class);
        to.put(&self.protocol_version);
        to.put(&self.protocol_capabilities);
    }
}

wire::serde!(Server);
