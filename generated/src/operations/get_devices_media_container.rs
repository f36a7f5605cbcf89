// @generated from Models/Operations/GetDevicesMediaContainer.md: change the docs, not this file.

use crate::operations::Device;
use crate::wire;

/// 3 fields; part of [`GetDevicesResponseBody`](crate::operations::GetDevicesResponseBody).
#[derive(Default)]
pub struct GetDevicesMediaContainer {
    /// Optional. Example: `151`.
    pub size: Option<f64>,

    /// Optional. Example: `com.plexapp.system.devices`.
    pub identifier: Option<String>,

    /// Optional. The JSON key is `Device` (says `wire.toml`).
    #[doc(alias = "Device")]
    pub device: Option<Vec<Device>>,
}

impl wire::Model for GetDevicesMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetDevicesMediaContainer",
        &[
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("Device", wire::shape::<Vec<Device>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size, &mut self.identifier, &mut self.device))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.identifier, &self.device))
    }
}

wire::model!(GetDevicesMediaContainer);
