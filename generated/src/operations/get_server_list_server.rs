// @generated from Models/Operations/GetServerListServer.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of
/// [`GetServerListMediaContainer`](crate::operations::GetServerListMediaContainer).
#[derive(Default)]
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
    #[doc(alias = "machineIdentifier")]
    pub machine_identifier: Option<String>,

    /// Optional. Example: `1.31.3.6868-28fc46b27`.
    pub version: Option<String>,
}

impl wire::Model for GetServerListServer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerListServer",
        &[
            wire::Field::Optional("name", wire::STRING),
            wire::Field::Optional("host", wire::STRING),
            wire::Field::Optional("address", wire::STRING),
            wire::Field::Optional("port", wire::FLOAT),
            wire::Field::Optional("machineIdentifier", wire::STRING),
            wire::Field::Optional("version", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.name,
                &mut self.host,
                &mut self.address,
                &mut self.port,
                &mut self.machine_identifier,
                &mut self.version,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.name,
            &self.host,
            &self.address,
            &self.port,
            &self.machine_identifier,
            &self.version,
        ))
    }
}

wire::model!(GetServerListServer);
