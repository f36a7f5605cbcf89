// @generated from Models/Operations/GetBandwidthStatisticsDevice.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetBandwidthStatisticsDevice.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBandwidthStatisticsDevice {
    /// Optional. Example: `208`.
    pub id: Option<i64>,

    /// Optional. Example: `Roku Express`.
    pub name: Option<String>,

    /// Optional. Example: `Roku`.
    pub platform: Option<String>,

    /// Optional. Example: `793095d235660625108ef785cc7646e9`.
    pub client_identifier: Option<String>,

    /// Optional. Example: `1706470556`.
    pub created_at: Option<i64>,
}

impl wire::Model for GetBandwidthStatisticsDevice {
    const NAME: &'static str = "GetBandwidthStatisticsDevice";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::INTEGER),
        wire::Field::Optional("name", wire::STRING),
        wire::Field::Optional("platform", wire::STRING),
        wire::Field::Optional("clientIdentifier", wire::STRING),
        wire::Field::Optional("createdAt", wire::INTEGER),
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

wire::serde!(GetBandwidthStatisticsDevice);
