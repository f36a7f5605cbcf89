// @generated from Models/Operations/GetStatisticsRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetStatisticsRequest {
    /// Optional. Example: `4`.
    pub timespan: Option<i64>,
}

impl wire::Model for GetStatisticsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetStatisticsRequest",
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

wire::model!(GetStatisticsRequest);

impl Eq for GetStatisticsRequest {}

/// `GET /statistics/media`.
///
/// What was played, over a span of time.
#[cfg(feature = "calls")]
impl wire::Call for GetStatisticsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getStatistics",
        method: "GET",
        path: "/statistics/media",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("timespan")],
    };
    type Output = wire::Json<crate::operations::GetStatisticsResponseBody>;
    type Fault = GetStatisticsFault;
}

/// The documented errors of `GET /statistics/media`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetStatisticsFault {
    /// Status 400.
    BadRequest(crate::errors::GetStatisticsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetStatisticsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetStatisticsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
