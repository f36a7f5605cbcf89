// @generated from Models/Operations/PostUsersSignInDataRequest.md: change the docs, not this file.

use crate::operations::PostUsersSignInDataRequestBody;
use crate::wire;

/// What signing in takes: who the client is, sent in headers, and the credentials in the
/// body.
///
/// Documented in `Models/Operations/PostUsersSignInDataRequest.md`.
#[derive(Default)]
pub struct PostUsersSignInDataRequest {
    /// What identifies this client among all others. Any unique text will do, such as a UUID or a
    /// serial number.
    ///
    /// Required. Example: `3381b62b-9ab7-4e37-827b-203e9809eb58`.
    #[doc(alias = "clientID")]
    pub client_id: String,

    /// The product that is signing in, as it should appear among the devices of the account.
    ///
    /// Optional. Example: `Plex for Roku`.
    #[doc(alias = "clientName")]
    pub client_name: Option<String>,

    /// The name that the owner knows the device by.
    ///
    /// Optional. Example: `Roku 3`.
    #[doc(alias = "deviceNickname")]
    pub device_nickname: Option<String>,

    /// The release of the product.
    ///
    /// Optional. Example: `2.4.1`.
    #[doc(alias = "clientVersion")]
    pub client_version: Option<String>,

    /// The operating system or device family that the product runs on.
    ///
    /// Optional. Example: `Roku`.
    pub platform: Option<String>,

    /// The credentials of the person who signs in.
    ///
    /// Optional.
    #[doc(alias = "requestBody")]
    pub request_body: Option<PostUsersSignInDataRequestBody>,
}

impl PostUsersSignInDataRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for PostUsersSignInDataRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataRequest",
        &[
            wire::Field::Required("clientID", wire::STRING),
            wire::Field::Optional("clientName", wire::STRING),
            wire::Field::Optional("deviceNickname", wire::STRING),
            wire::Field::Optional("clientVersion", wire::STRING),
            wire::Field::Optional("platform", wire::STRING),
            wire::Field::Optional(
                "requestBody",
                wire::shape::<PostUsersSignInDataRequestBody>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.client_id,
                &mut self.client_name,
                &mut self.device_nickname,
                &mut self.client_version,
                &mut self.platform,
                &mut self.request_body,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.client_id,
            &self.client_name,
            &self.device_nickname,
            &self.client_version,
            &self.platform,
            &self.request_body,
        ))
    }
}

wire::model!(PostUsersSignInDataRequest);

impl Eq for PostUsersSignInDataRequest {}

/// `POST /users/signin`.
///
/// Signs in with a name and a password, and gives the account with its token.
#[cfg(feature = "calls")]
impl wire::Call for PostUsersSignInDataRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "post-users-sign-in-data",
        method: "POST",
        path: "/users/signin",
        server: ::std::option::Option::Some("https://plex.tv/api/v2"),
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Header("X-Plex-Client-Identifier"),
            wire::Place::Header("X-Plex-Product"),
            wire::Place::Header("X-Plex-Device"),
            wire::Place::Header("X-Plex-Version"),
            wire::Place::Header("X-Plex-Platform"),
            wire::Place::Form,
        ],
    };
    type Output = wire::Json<crate::operations::PostUsersSignInDataUserPlexAccount>;
    type Fault = PostUsersSignInDataFault;
}

/// The documented errors of `POST /users/signin`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum PostUsersSignInDataFault {
    /// Status 400.
    BadRequest(crate::errors::PostUsersSignInDataBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::PostUsersSignInDataUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for PostUsersSignInDataFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
