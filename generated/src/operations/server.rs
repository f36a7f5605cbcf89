// @generated from Models/Operations/Server.md: change the docs, not this file.

use crate::wire;

/// 11 fields; part of
/// [`GetAvailableClientsMediaContainer`](crate::operations::GetAvailableClientsMediaContainer).
#[derive(Default)]
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
    #[doc(alias = "machineIdentifier")]
    pub machine_identifier: Option<String>,

    /// Optional. Example: `8.17`.
    pub version: Option<String>,

    /// Optional. Example: `plex`.
    pub protocol: Option<String>,

    /// Optional. Example: `Plex for iOS`.
    pub product: Option<String>,

    /// Optional. Example: `tablet`.
    #[doc(alias = "deviceClass")]
    pub device_class: Option<String>,

    /// Optional. Example: `2`.
    #[doc(alias = "protocolVersion")]
    pub protocol_version: Option<f64>,

    /// Optional. Example: `playback,playqueues,timeline,provider-playback`.
    #[doc(alias = "protocolCapabilities")]
    pub protocol_capabilities: Option<String>,
}

impl wire::Model for Server {
    const OBJECT: wire::Object = wire::Object::of(
        "Server",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.name,
                    &mut self.host,
                    &mut self.address,
                    &mut self.port,
                    &mut self.machine_identifier,
                    &mut self.version,
                ),
                (
                    &mut self.protocol,
                    &mut self.product,
                    &mut self.device_class,
                    &mut self.protocol_version,
                    &mut self.protocol_capabilities,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.name,
                &self.host,
                &self.address,
                &self.port,
                &self.machine_identifier,
                &self.version,
            ),
            (
                &self.protocol,
                &self.product,
                &self.device_class,
                &self.protocol_version,
                &self.protocol_capabilities,
            ),
        ))
    }
}

wire::model!(Server);
