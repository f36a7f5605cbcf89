// @generated from Models/Operations/GetServerListServer.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetServerListServer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerListServer {
    /// Optional. Example: `Hera`.
    pub name: Option<String>,

    /// Optional. Example: `10.10.10.47`.
    pub host: Option<String>,

    /// Optional. Example: `10.10.10.47`.
    pub address: Option<String>,

    /// Optional. Example: `32400`.
    pub port: Option<f64>,

    /// Optional. Example: `96f2fe7a78c9dc1f16a16bedbe90f98149be16b4`.
    pub machine_identifier: Option<String>,

    /// Optional. Example: `1.31.3.6868-28fc46b27`.
    pub version: Option<String>,
}

impl wire::Model for GetServerListServer {
    const NAME: &'static str = "GetServerListServer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("name", wire::STRING),
        wire::Field::Optional("host", wire::STRING),
        wire::Field::Optional("address", wire::STRING),
        wire::Field::Optional("port", wire::FLOAT),
        wire::Field::Optional("machineIdentifier", wire::STRING),
        wire::Field::Optional("version", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.name),
            1 => value.read(&mut self.host),
            2 => value.read(&mut self.address),
            3 => value.read(&mut self.port),
            4 => value.read(&mut self.machine_identifier),
            5 => value.read(&mut self.version),
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
    }
}

wire::serde!(GetServerListServer);
