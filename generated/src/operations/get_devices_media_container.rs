// @generated from Models/Operations/GetDevicesMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Device;
use crate::wire;

/// Documented in `Models/Operations/GetDevicesMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetDevicesMediaContainer {
    /// Optional. Example: `151`.
    pub size: Option<f64>,

    /// Optional. Example: `com.plexapp.system.devices`.
    pub identifier: Option<String>,

    /// Optional. The JSON key is `Device` (says `wire.toml`).
    pub device: Option<Vec<Device>>,
}

impl wire::Model for GetDevicesMediaContainer {
    const NAME: &'static str = "GetDevicesMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::FLOAT),
        wire::Field::Optional("identifier", wire::STRING),
        wire::Field::Optional("Device", wire::shape::<Vec<Device>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.identifier),
            2 => value.read(&mut self.device),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.identifier);
        to.put(&self.device);
    }
}

wire::serde!(GetDevicesMediaContainer);
