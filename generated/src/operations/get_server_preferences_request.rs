// @generated from sdks/server/README.md: change the docs, not this file.

use crate::wire;

/// 0 fields.
#[derive(Debug, Clone, Copy, Default)]
pub struct GetServerPreferencesRequest;

impl wire::Fields for GetServerPreferencesRequest {}

/// `GET /:/prefs`.
///
/// Every setting of the server with its value.
impl wire::Call for GetServerPreferencesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getServerPreferences",
        method: "GET",
        path: "/:/prefs",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[],
    };
    type Output = wire::Json<crate::operations::GetServerPreferencesResponseBody>;
    type Fault = GetServerPreferencesFault;
}

/// The documented errors of `GET /:/prefs`.
#[derive(Debug)]
pub enum GetServerPreferencesFault {
    /// Status 400.
    BadRequest(crate::errors::GetServerPreferencesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetServerPreferencesUnauthorized),
}

impl wire::Fault for GetServerPreferencesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
