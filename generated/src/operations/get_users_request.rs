// @generated from Models/Operations/GetUsersRequest.md: change the docs, not this file.

use crate::wire;

/// 13 fields.
#[derive(Default)]
pub struct GetUsersRequest {
    /// Required. Example: `3381b62b-9ab7-4e37-827b-203e9809eb58`.
    #[doc(alias = "clientID")]
    pub client_id: String,

    /// Optional. Example: `Plex for Roku`.
    #[doc(alias = "clientName")]
    pub client_name: Option<String>,

    /// Optional. Example: `Roku 3`.
    #[doc(alias = "deviceNickname")]
    pub device_nickname: Option<String>,

    /// Optional. Example: `Chrome`.
    #[doc(alias = "deviceName")]
    pub device_name: Option<String>,

    /// Optional. Example: `1487x1165,2560x1440`.
    #[doc(alias = "deviceScreenResolution")]
    pub device_screen_resolution: Option<String>,

    /// Optional. Example: `2.4.1`.
    #[doc(alias = "clientVersion")]
    pub client_version: Option<String>,

    /// Optional. Example: `Roku`.
    pub platform: Option<String>,

    /// Optional. Example: `external-media,indirect-media,hub-style-list`.
    #[doc(alias = "clientFeatures")]
    pub client_features: Option<String>,

    /// Optional. Example: `4200X`.
    pub model: Option<String>,

    /// Optional. Example: `97e136ef-4ddd-4ff3-89a7-a5820c96c2ca`.
    #[doc(alias = "xPlexSessionId")]
    pub x_plex_session_id: Option<String>,

    /// Optional. Example: `en`.
    #[doc(alias = "xPlexLanguage")]
    pub x_plex_language: Option<String>,

    /// Optional. Example: `4.3 build 1057`.
    #[doc(alias = "platformVersion")]
    pub platform_version: Option<String>,

    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
    #[doc(alias = "xPlexToken")]
    pub x_plex_token: String,
}

impl GetUsersRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(client_id: impl Into<String>, x_plex_token: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            x_plex_token: x_plex_token.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetUsersRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUsersRequest",
        &[
            wire::Field::Required("clientID", wire::STRING),
            wire::Field::Optional("clientName", wire::STRING),
            wire::Field::Optional("deviceNickname", wire::STRING),
            wire::Field::Optional("deviceName", wire::STRING),
            wire::Field::Optional("deviceScreenResolution", wire::STRING),
            wire::Field::Optional("clientVersion", wire::STRING),
            wire::Field::Optional("platform", wire::STRING),
            wire::Field::Optional("clientFeatures", wire::STRING),
            wire::Field::Optional("model", wire::STRING),
            wire::Field::Optional("xPlexSessionId", wire::STRING),
            wire::Field::Optional("xPlexLanguage", wire::STRING),
            wire::Field::Optional("platformVersion", wire::STRING),
            wire::Field::Required("xPlexToken", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.client_id,
                    &mut self.client_name,
                    &mut self.device_nickname,
                    &mut self.device_name,
                    &mut self.device_screen_resolution,
                    &mut self.client_version,
                ),
                (
                    &mut self.platform,
                    &mut self.client_features,
                    &mut self.model,
                    &mut self.x_plex_session_id,
                    &mut self.x_plex_language,
                    &mut self.platform_version,
                ),
                (&mut self.x_plex_token,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.client_id,
                &self.client_name,
                &self.device_nickname,
                &self.device_name,
                &self.device_screen_resolution,
                &self.client_version,
            ),
            (
                &self.platform,
                &self.client_features,
                &self.model,
                &self.x_plex_session_id,
                &self.x_plex_language,
                &self.platform_version,
            ),
            (&self.x_plex_token,),
        ))
    }
}

wire::model!(GetUsersRequest);

impl Eq for GetUsersRequest {}

/// `GET /users`.
///
/// The accounts that share this one's servers.
#[cfg(feature = "calls")]
impl wire::Call for GetUsersRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-users",
        method: "GET",
        path: "/users",
        server: ::std::option::Option::Some("https://plex.tv/api"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Header("X-Plex-Client-Identifier"),
            wire::Place::Header("X-Plex-Product"),
            wire::Place::Header("X-Plex-Device"),
            wire::Place::Header("X-Plex-Device-Name"),
            wire::Place::Header("X-Plex-Device-Screen-Resolution"),
            wire::Place::Header("X-Plex-Version"),
            wire::Place::Header("X-Plex-Platform"),
            wire::Place::Header("X-Plex-Features"),
            wire::Place::Header("X-Plex-Model"),
            wire::Place::Header("X-Plex-Session-Id"),
            wire::Place::Header("X-Plex-Language"),
            wire::Place::Header("X-Plex-Platform-Version"),
            wire::Place::Header("X-Plex-Token"),
        ],
    };
    type Output = wire::Text;
    type Fault = GetUsersFault;
}

/// The documented errors of `GET /users`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetUsersFault {
    /// Status 400.
    BadRequest(crate::errors::GetUsersBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetUsersUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetUsersFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
