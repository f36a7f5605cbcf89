// @generated from Models/Operations/GetServerResourcesRequest.md: change the docs, not this file.

use crate::operations::{IncludeHttps, IncludeIpv6, IncludeRelay};
use crate::wire;

/// 4 fields.
#[derive(Default)]
pub struct GetServerResourcesRequest {
    /// Optional. Example: `1`.
    #[doc(alias = "includeHttps")]
    pub include_https: Option<IncludeHttps>,

    /// Optional. Example: `1`.
    #[doc(alias = "includeRelay")]
    pub include_relay: Option<IncludeRelay>,

    /// Optional. Example: `1`.
    #[doc(alias = "includeIPv6")]
    pub include_ipv6: Option<IncludeIpv6>,

    /// Required. Example: `3381b62b-9ab7-4e37-827b-203e9809eb58`.
    #[doc(alias = "clientID")]
    pub client_id: String,
}

impl GetServerResourcesRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetServerResourcesRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerResourcesRequest",
        &[
            wire::Field::Optional("includeHttps", wire::shape::<IncludeHttps>()),
            wire::Field::Optional("includeRelay", wire::shape::<IncludeRelay>()),
            wire::Field::Optional("includeIPv6", wire::shape::<IncludeIpv6>()),
            wire::Field::Required("clientID", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.include_https,
                &mut self.include_relay,
                &mut self.include_ipv6,
                &mut self.client_id,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.include_https,
            &self.include_relay,
            &self.include_ipv6,
            &self.client_id,
        ))
    }
}

wire::model!(GetServerResourcesRequest);

impl Eq for GetServerResourcesRequest {}

/// `GET /resources`.
///
/// The servers and players of the account, with their addresses.
#[cfg(feature = "calls")]
impl wire::Call for GetServerResourcesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-server-resources",
        method: "GET",
        path: "/resources",
        server: ::std::option::Option::Some("https://plex.tv/api/v2"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("includeHttps"),
            wire::Place::Query("includeRelay"),
            wire::Place::Query("includeIPv6"),
            wire::Place::Header("X-Plex-Client-Identifier"),
        ],
    };
    type Output = wire::Json<Vec<crate::operations::PlexDevice>>;
    type Fault = GetServerResourcesFault;
}

/// The documented errors of `GET /resources`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetServerResourcesFault {
    /// Status 400.
    BadRequest(crate::errors::GetServerResourcesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetServerResourcesUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetServerResourcesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
