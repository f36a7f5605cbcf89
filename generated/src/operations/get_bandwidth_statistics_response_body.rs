// @generated from Models/Operations/GetBandwidthStatisticsResponseBody.md: change the docs, not this file.

use crate::operations::GetBandwidthStatisticsMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetBandwidthStatisticsResponse`](crate::operations::GetBandwidthStatisticsResponse).
#[derive(Default)]
pub struct GetBandwidthStatisticsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetBandwidthStatisticsMediaContainer>,
}

impl wire::Model for GetBandwidthStatisticsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetBandwidthStatisticsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetBandwidthStatisticsMediaContainer>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.media_container,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.media_container,))
    }
}

wire::model!(GetBandwidthStatisticsResponseBody);

impl Eq for GetBandwidthStatisticsResponseBody {}
