// @generated from Models/Operations/GetPinRequest.md: change the docs, not this file.

use crate::wire;

/// 6 fields.
#[derive(Default)]
pub struct GetPinRequest {
    /// Optional.
    pub strong: Option<bool>,

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

impl GetPinRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetPinRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPinRequest",
        &[
            wire::Field::Optional("strong", wire::BOOLEAN),
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
                &mut self.strong,
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
            &self.strong,
            &self.client_id,
            &self.client_name,
            &self.device_nickname,
            &self.client_version,
            &self.platform,
        ))
    }
}

wire::model!(GetPinRequest);

impl Eq for GetPinRequest {}

/// `POST /pins`.
///
/// A new code with which a device is linked to an account.
#[cfg(feature = "calls")]
impl wire::Call for GetPinRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getPin",
        method: "POST",
        path: "/pins",
        server: ::std::option::Option::Some("https://plex.tv/api/v2"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("strong"),
            wire::Place::Header("X-Plex-Client-Identifier"),
            wire::Place::Header("X-Plex-Product"),
            wire::Place::Header("X-Plex-Device"),
            wire::Place::Header("X-Plex-Version"),
            wire::Place::Header("X-Plex-Platform"),
        ],
    };
    type Output = wire::Json<crate::operations::GetPinAuthPinContainer>;
    type Fault = GetPinFault;
}

/// The documented errors of `POST /pins`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetPinFault {
    /// Status 400.
    BadRequest(crate::errors::GetPinBadRequest),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetPinFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            _ => ::std::option::Option::None,
        }
    }
}
