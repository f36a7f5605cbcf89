// @generated from Models/Operations/GetTokenByPinIdRequest.md: change the docs, not this file.

use crate::wire;

/// 6 fields.
#[derive(Default)]
pub struct GetTokenByPinIdRequest {
    /// Required.
    #[doc(alias = "pinID")]
    pub pin_id: i64,

    /// Required. Example: `3381b62b-9ab7-4e37-827b-203e9809eb58`.
    #[doc(alias = "clientID")]
    pub client_id: String,

    /// Optional. Example: `Plex for Roku`.
    #[doc(alias = "clientName")]
    pub client_name: Option<String>,

    /// Optional. Example: `Roku 3`.
    #[doc(alias = "deviceNickname")]
    pub device_nickname: Option<String>,

    /// Optional. Example: `2.4.1`.
    #[doc(alias = "clientVersion")]
    pub client_version: Option<String>,

    /// Optional. Example: `Roku`.
    pub platform: Option<String>,
}

impl GetTokenByPinIdRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(pin_id: i64, client_id: impl Into<String>) -> Self {
        Self {
            pin_id,
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetTokenByPinIdRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTokenByPinIdRequest",
        &[
            wire::Field::Required("pinID", wire::INTEGER),
            wire::Field::Required("clientID", wire::STRING),
            wire::Field::Optional("clientName", wire::STRING),
            wire::Field::Optional("deviceNickname", wire::STRING),
            wire::Field::Optional("clientVersion", wire::STRING),
            wire::Field::Optional("platform", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.pin_id,
                &mut self.client_id,
                &mut self.client_name,
                &mut self.device_nickname,
                &mut self.client_version,
                &mut self.platform,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.pin_id,
            &self.client_id,
            &self.client_name,
            &self.device_nickname,
            &self.client_version,
            &self.platform,
        ))
    }
}

wire::model!(GetTokenByPinIdRequest);

impl Eq for GetTokenByPinIdRequest {}

/// `GET /pins/{pinID}`.
///
/// What became of a code: once it was entered, it has the token.
#[cfg(feature = "calls")]
impl wire::Call for GetTokenByPinIdRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getTokenByPinId",
        method: "GET",
        path: "/pins/{pinID}",
        server: ::std::option::Option::Some("https://plex.tv/api/v2"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("pinID"),
            wire::Place::Header("X-Plex-Client-Identifier"),
            wire::Place::Header("X-Plex-Product"),
            wire::Place::Header("X-Plex-Device"),
            wire::Place::Header("X-Plex-Version"),
            wire::Place::Header("X-Plex-Platform"),
        ],
    };
    type Output = wire::Json<crate::operations::GetTokenByPinIdAuthPinContainer>;
    type Fault = GetTokenByPinIdFault;
}

/// The documented errors of `GET /pins/{pinID}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetTokenByPinIdFault {
    /// Status 400.
    BadRequest(crate::errors::GetTokenByPinIdBadRequest),

    /// Status 404.
    NotFound(crate::errors::GetTokenByPinIdResponseBody),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetTokenByPinIdFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            404 => body.read().map(Self::NotFound),
            _ => ::std::option::Option::None,
        }
    }
}
