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

    /// Required.
    pub i_pv6: bool,
}

impl wire::Model for Connections {
    const NAME: &'static str = "Connections";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("protocol"),
        wire::Field::required("address"),
        wire::Field::required("port"),
        wire::Field::required("uri"),
        wire::Field::required("local"),
        wire::Field::required("relay"),
        wire::Field::required("iPv6"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.protocol)?;
        entries.put(&self.address)?;
        entries.put(&self.port)?;
        entries.put(&self.uri)?;
        entries.put(&self.local)?;
        entries.put(&self.relay)?;
        entries.put(&self.i_pv6)
    }
}

wire::model!(Connections);
