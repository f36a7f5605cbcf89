// @generated from Models/Operations/GetPinResponse.md: change the docs, not this file.

use crate::operations::GetPinAuthPinContainer;
use crate::wire;

/// 4 fields.
///
/// The outcome of a request, around its body: no JSON itself.
#[derive(Debug, Clone, Default)]
pub struct GetPinResponse {
    /// Required.
    pub content_type: String,

    /// Required.
    pub status_code: i64,

    /// Required.
    pub raw_response: http::Response<bytes::Bytes>,

    /// Optional. Example:
    ///
    /// ```json
    /// {
    /// "id": 308667304,
    /// "code": "7RQZ",
    /// "product": "0",
    /// "trusted": false,
    /// "qr": "https://plex.tv/api/v2/pins/qr/7RQZ",
    /// "clientIdentifier": "string",
    /// "location": {
    /// "code": "VI",
    /// "continent_code": "NA",
    /// "country": "United States Virgin Islands",
    /// "city": "Amsterdam",
    /// "european_union_member": true,
    /// "time_zone": "America/St_Thomas",
    /// "postal_code": 802,
    /// "in_privacy_restricted_country": true,
    /// "in_privacy_restricted_region": true,
    /// "subdivisions": "Saint Thomas",
    /// "coordinates": "18.3381, -64.8941"
    /// },
    /// "expiresIn": 876,
    /// "createdAt": "2024-07-16T17:03:05Z",
    /// "expiresAt": "2024-07-16T17:18:05Z",
    /// "authToken": null,
    /// "newRegistration": null
    /// }
    /// ```
    pub auth_pin_container: Option<GetPinAuthPinContainer>,
}

impl ::std::cmp::PartialEq for GetPinResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.content_type == other.content_type && self.status_code == other.status_code
            && wire::same_message(&self.raw_response, &other.raw_response)
            && self.auth_pin_container == other.auth_pin_container
    }
}
