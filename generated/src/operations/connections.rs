// @generated from Models/Operations/Connections.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Protocol;
use crate::wire;

/// Documented in `Models/Operations/Connections.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Connections {
    /// Required. Example: `http`.
    pub protocol: Protocol,

    /// Required.
    pub address: String,

    /// Required.
    pub port: i64,

    /// Required.
    pub uri: String,

    /// Required.
    pub local: bool,

    /// Required.
    pub relay: bool,

    /// Required. The JSON key is `IPv6` (says `wire.toml`).
    pub i_pv6: bool,
}

impl wire::Model for Connections {
    const NAME: &'static str = "Connections";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("protocol", wire::shape::<Protocol>()),
        wire::Field::Required("address", wire::STRING),
        wire::Field::Required("port", wire::INTEGER),
        wire::Field::Required("uri", wire::STRING),
        wire::Field::Required("local", wire::BOOLEAN),
        wire::Field::Required("relay", wire::BOOLEAN),
        wire::Field::Required("IPv6", wire::BOOLEAN),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.protocol),
            1 => value.read(&mut self.address),
            2 => value.read(&mut self.port),
            3 => value.read(&mut self.uri),
            4 => value.read(&mut self.local),
            5 => value.read(&mut self.relay),
            6 => value.read(&mut self.i_pv6),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.protocol);
        to.put(&self.address);
        to.put(&self.port);
        to.put(&self.uri);
        to.put(&self.local);
        to.put(&self.relay);
        to.put(&self.i_pv6);
    }
}

wire::serde!(Connections);
