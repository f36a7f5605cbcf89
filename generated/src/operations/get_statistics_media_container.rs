// @generated from Models/Operations/GetStatisticsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{Account, GetStatisticsDevice, StatisticsMedia};
use crate::wire;

/// Documented in `Models/Operations/GetStatisticsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetStatisticsMediaContainer {
    /// Optional. Example: `5497`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Device` (says `wire.toml`).
    pub device: Option<Vec<GetStatisticsDevice>>,

    /// Optional. The JSON key is `Account` (says `wire.toml`).
    pub account: Option<Vec<Account>>,

    /// Optional. The JSON key is `StatisticsMedia` (says `wire.toml`).
    pub statistics_media: Option<Vec<StatisticsMedia>>,
}

impl wire::Model for GetStatisticsMediaContainer {
    const NAME: &'static str = "GetStatisticsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("Device", wire::shape::<Vec<GetStatisticsDevice>>()),
        wire::Field::Optional("Account", wire::shape::<Vec<Account>>()),
        wire::Field::Optional("StatisticsMedia", wire::shape::<Vec<StatisticsMedia>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.device),
            2 => value.read(&mut self.account),
            3 => value.read(&mut self.statistics_media),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.device);
        to.put(&self.account);
        to.put(&self.statistics_media);
    }
}

wire::serde!(GetStatisticsMediaContainer);
