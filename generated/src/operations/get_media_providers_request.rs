// @generated from Models/Operations/GetMediaProvidersRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetMediaProvidersRequest {
    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
    #[doc(alias = "xPlexToken")]
    pub x_plex_token: String,
}

impl GetMediaProvidersRequest {
    /// All fields set.
    #[inline]
    pub fn new(x_plex_token: impl Into<String>) -> Self {
        Self {
            x_plex_token: x_plex_token.into(),
        }
    }
}

impl wire::Model for GetMediaProvidersRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaProvidersRequest",
        &[wire::Field::Required("xPlexToken", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.x_plex_token,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.x_plex_token,))
    }
}

wire::model!(GetMediaProvidersRequest);

impl Eq for GetMediaProvidersRequest {}

/// `GET /media/providers`.
///
/// The media providers of the server.
#[cfg(feature = "calls")]
impl wire::Call for GetMediaProvidersRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-media-providers",
        method: "GET",
        path: "/media/providers",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Header("X-Plex-Token")],
    };
    type Output = wire::Json<crate::operations::GetMediaProvidersResponseBody>;
    type Fault = GetMediaProvidersFault;
}

/// The documented errors of `GET /media/providers`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetMediaProvidersFault {
    /// Status 400.
    BadRequest(crate::errors::GetMediaProvidersBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetMediaProvidersUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetMediaProvidersFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
