// @generated from Models/Operations/GetServerIdentityMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetServerIdentityMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerIdentityMediaContainer {
    /// Optional. Example: `0`.
    pub size: Option<f64>,

    /// Optional.
    pub claimed: Option<bool>,

    /// Optional. Example: `96f2fe7a78c9dc1f16a16bedbe90f98149be16b4`.
    pub machine_identifier: Option<String>,

    /// Optional. Example: `1.31.3.6868-28fc46b27`.
    pub version: Option<String>,
}

impl wire::Model for GetServerIdentityMediaContainer {
    const NAME: &'static str = "GetServerIdentityMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::FLOAT),
        wire::Field::Optional("claimed", wire::BOOLEAN),
        wire::Field::Optional("machineIdentifier", wire::STRING),
        wire::Field::Optional("version", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.claimed),
            2 => value.read(&mut self.machine_identifier),
            3 => value.read(&mut self.version),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.claimed);
        to.put(&self.machine_identifier);
        to.put(&self.version);
    }
}

wire::serde!(GetServerIdentityMediaContainer);
