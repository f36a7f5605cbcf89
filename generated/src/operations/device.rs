// @generated from Models/Operations/Device.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Device.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Device {
    /// Optional. Example: `1`.
    pub id: Option<f64>,

    /// Optional. Example: `iPhone`.
    pub name: Option<String>,

    /// Optional. Example: `iOS`.
    pub platform: Option<String>,

    /// Optional.
    pub client_identifier: Option<String>,

    /// Optional. Example: `1654131230`.
    pub created_at: Option<f64>,
}

impl wire::Model for Device {
    const NAME: &'static str = "Device";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::FLOAT),
        wire::Field::Optional("name", wire::STRING),
        wire::Field::Optional("platform", wire::STRING),
        wire::Field::Optional("clientIdentifier", wire::STRING),
        wire::Field::Optional("createdAt", wire::FLOAT),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.name),
            2 => value.read(&mut self.platform),
            3 => value.read(&mut self.client_identifier),
            4 => value.read(&mut self.created_at),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.name);
        to.put(&self.platform);
        to.put(&self.client_identifier);
        to.put(&self.created_at);
    }
}

wire::serde!(Device);
