// @generated from Models/Operations/GetGlobalHubsRequest.md: change the docs, not this file.

use crate::operations::OnlyTransient;
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetGlobalHubsRequest {
    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    #[doc(alias = "onlyTransient")]
    pub only_transient: Option<OnlyTransient>,
}

impl wire::Model for GetGlobalHubsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGlobalHubsRequest",
        &[
            wire::Field::Optional("count", wire::FLOAT),
            wire::Field::Optional("onlyTransient", wire::shape::<OnlyTransient>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.count, &mut self.only_transient))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.count, &self.only_transient))
    }
}

wire::model!(GetGlobalHubsRequest);

/// `GET /hubs`.
///
/// The hubs across all libraries.
#[cfg(feature = "calls")]
impl wire::Call for GetGlobalHubsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getGlobalHubs",
        method: "GET",
        path: "/hubs",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("count"), wire::Place::Query("onlyTransient")],
    };
    type Output = wire::Json<crate::operations::GetGlobalHubsResponseBody>;
    type Fault = GetGlobalHubsFault;
}

/// The documented errors of `GET /hubs`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetGlobalHubsFault {
    /// Status 400.
    BadRequest(crate::errors::GetGlobalHubsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetGlobalHubsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetGlobalHubsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
