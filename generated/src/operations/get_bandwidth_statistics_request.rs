// @generated from Models/Operations/GetBandwidthStatisticsRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetBandwidthStatisticsRequest {
    /// Optional. Example: `4`.
    pub timespan: Option<i64>,
}

impl wire::Model for GetBandwidthStatisticsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetBandwidthStatisticsRequest",
        &[wire::Field::Optional("timespan", wire::INTEGER)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.timespan,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.timespan,))
    }
}

wire::model!(GetBandwidthStatisticsRequest);

impl Eq for GetBandwidthStatisticsRequest {}

/// `GET /statistics/bandwidth`.
///
/// How much was sent, over a span of time.
#[cfg(feature = "calls")]
impl wire::Call for GetBandwidthStatisticsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getBandwidthStatistics",
        method: "GET",
        path: "/statistics/bandwidth",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("timespan")],
    };
    type Output = wire::Json<crate::operations::GetBandwidthStatisticsResponseBody>;
    type Fault = GetBandwidthStatisticsFault;
}

/// The documented errors of `GET /statistics/bandwidth`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetBandwidthStatisticsFault {
    /// Status 400.
    BadRequest(crate::errors::GetBandwidthStatisticsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetBandwidthStatisticsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetBandwidthStatisticsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
