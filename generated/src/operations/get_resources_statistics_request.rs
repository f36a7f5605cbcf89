// @generated from Models/Operations/GetResourcesStatisticsRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetResourcesStatisticsRequest {
    /// Optional. Example: `4`.
    pub timespan: Option<i64>,
}

impl wire::Model for GetResourcesStatisticsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetResourcesStatisticsRequest",
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

wire::model!(GetResourcesStatisticsRequest);

impl Eq for GetResourcesStatisticsRequest {}

/// `GET /statistics/resources`.
///
/// How busy the machine was, over a span of time.
#[cfg(feature = "calls")]
impl wire::Call for GetResourcesStatisticsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getResourcesStatistics",
        method: "GET",
        path: "/statistics/resources",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("timespan")],
    };
    type Output = wire::Json<crate::operations::GetResourcesStatisticsResponseBody>;
    type Fault = GetResourcesStatisticsFault;
}

/// The documented errors of `GET /statistics/resources`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetResourcesStatisticsFault {
    /// Status 400.
    BadRequest(crate::errors::GetResourcesStatisticsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetResourcesStatisticsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetResourcesStatisticsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
