// @generated from Models/Operations/Connections.md: change the docs, not this file.

use crate::operations::Protocol;
use crate::wire;

/// 7 fields; part of [`PlexDevice`](crate::operations::PlexDevice).
#[derive(Default)]
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
    #[doc(alias = "IPv6")]
    pub i_pv6: bool,
}

impl wire::Model for Connections {
    const OBJECT: wire::Object = wire::Object::of(
        "Connections",
        &[
            wire::Field::Required("protocol", wire::shape::<Protocol>()),
            wire::Field::Required("address", wire::STRING),
            wire::Field::Required("port", wire::INTEGER),
            wire::Field::Required("uri", wire::STRING),
            wire::Field::Required("local", wire::BOOLEAN),
            wire::Field::Required("relay", wire::BOOLEAN),
            wire::Field::Required("IPv6", wire::BOOLEAN),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.protocol,
                    &mut self.address,
                    &mut self.port,
                    &mut self.uri,
                    &mut self.local,
                    &mut self.relay,
                ),
                (&mut self.i_pv6,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.protocol,
                &self.address,
                &self.port,
                &self.uri,
                &self.local,
                &self.relay,
            ),
            (&self.i_pv6,),
        ))
    }
}

wire::model!(Connections);

impl Eq for Connections {}
