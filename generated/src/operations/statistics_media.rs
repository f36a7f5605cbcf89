// @generated from Models/Operations/StatisticsMedia.md: change the docs, not this file.

use crate::wire;

/// 7 fields; part of
/// [`GetStatisticsMediaContainer`](crate::operations::GetStatisticsMediaContainer).
#[derive(Default)]
pub struct StatisticsMedia {
    /// Optional. Example: `1`.
    #[doc(alias = "accountID")]
    pub account_id: Option<i64>,

    /// Optional. Example: `13`.
    #[doc(alias = "deviceID")]
    pub device_id: Option<i64>,

    /// Optional. Example: `4`.
    pub timespan: Option<i64>,

    /// Optional. Example: `1707141600`.
    pub at: Option<i64>,

    /// Optional. Example: `4`.
    #[doc(alias = "metadataType")]
    pub metadata_type: Option<i64>,

    /// Optional. Example: `1`.
    pub count: Option<i64>,

    /// Optional. Example: `1555`.
    pub duration: Option<i64>,
}

impl wire::Model for StatisticsMedia {
    const OBJECT: wire::Object = wire::Object::of(
        "StatisticsMedia",
        &[
            wire::Field::Optional("accountID", wire::INTEGER),
            wire::Field::Optional("deviceID", wire::INTEGER),
            wire::Field::Optional("timespan", wire::INTEGER),
            wire::Field::Optional("at", wire::INTEGER),
            wire::Field::Optional("metadataType", wire::INTEGER),
            wire::Field::Optional("count", wire::INTEGER),
            wire::Field::Optional("duration", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.account_id,
                    &mut self.device_id,
                    &mut self.timespan,
                    &mut self.at,
                    &mut self.metadata_type,
                    &mut self.count,
                ),
                (&mut self.duration,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.account_id,
                &self.device_id,
                &self.timespan,
                &self.at,
                &self.metadata_type,
                &self.count,
            ),
            (&self.duration,),
        ))
    }
}

wire::model!(StatisticsMedia);

impl Eq for StatisticsMedia {}
