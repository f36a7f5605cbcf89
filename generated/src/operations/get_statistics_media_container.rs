// @generated from Models/Operations/GetStatisticsMediaContainer.md: change the docs, not this file.

use crate::operations::{Account, GetStatisticsDevice, StatisticsMedia};
use crate::wire;

/// 4 fields; part of
/// [`GetStatisticsResponseBody`](crate::operations::GetStatisticsResponseBody).
#[derive(Default)]
pub struct GetStatisticsMediaContainer {
    /// Optional. Example: `5497`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Device` (says `wire.toml`).
    #[doc(alias = "Device")]
    pub device: Option<Vec<GetStatisticsDevice>>,

    /// Optional. The JSON key is `Account` (says `wire.toml`).
    #[doc(alias = "Account")]
    pub account: Option<Vec<Account>>,

    /// Optional. The JSON key is `StatisticsMedia` (says `wire.toml`).
    #[doc(alias = "StatisticsMedia")]
    pub statistics_media: Option<Vec<StatisticsMedia>>,
}

impl wire::Model for GetStatisticsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetStatisticsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("Device", wire::shape::<Vec<GetStatisticsDevice>>()),
            wire::Field::Optional("Account", wire::shape::<Vec<Account>>()),
            wire::Field::Optional(
                "StatisticsMedia",
                wire::shape::<Vec<StatisticsMedia>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.device,
                &mut self.account,
                &mut self.statistics_media,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.device, &self.account, &self.statistics_media))
    }
}

wire::model!(GetStatisticsMediaContainer);

impl Eq for GetStatisticsMediaContainer {}
