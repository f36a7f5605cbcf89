// @generated from Models/Operations/GetTokenByPinIdAuthPinContainer.md: change the docs, not this file.

use crate::operations::GetTokenByPinIdGeoData;
use crate::wire;

/// 12 fields; part of
/// [`GetTokenByPinIdResponse`](crate::operations::GetTokenByPinIdResponse).
#[derive(Default)]
pub struct GetTokenByPinIdAuthPinContainer {
    /// Required. Example: `308667304`.
    pub id: i64,

    /// Required. Example: `7RQZ`.
    pub code: String,

    /// Required. Example: `Tautulli`.
    pub product: String,

    /// Optional.
    pub trusted: Option<bool>,

    /// Required. Example: `https://plex.tv/api/v2/pins/qr/7RQZ`.
    pub qr: String,

    /// Required. Example: `Tautulli`.
    #[doc(alias = "clientIdentifier")]
    pub client_identifier: String,

    /// Required. Example:
    ///
    /// ```json
    /// {
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
    /// }
    /// ```
    pub location: GetTokenByPinIdGeoData,

    /// Optional. Example: `876`.
    #[doc(alias = "expiresIn")]
    pub expires_in: Option<i64>,

    /// Required. Example: `2024-07-16T17:03:05Z`.
    #[doc(alias = "createdAt")]
    pub created_at: jiff::Timestamp,

    /// Required. Example: `2024-07-16T17:18:05Z`.
    #[doc(alias = "expiresAt")]
    pub expires_at: jiff::Timestamp,

    /// Optional. Example: `gcgzw5rz2xovp84b4vha3a40`.
    #[doc(alias = "authToken")]
    pub auth_token: Option<String>,

    /// Optional.
    #[doc(alias = "newRegistration")]
    pub new_registration: Option<serde_json::Value>,
}

impl wire::Model for GetTokenByPinIdAuthPinContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTokenByPinIdAuthPinContainer",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("code", wire::STRING),
            wire::Field::Required("product", wire::STRING),
            wire::Field::Optional("trusted", wire::BOOLEAN),
            wire::Field::Required("qr", wire::STRING),
            wire::Field::Required("clientIdentifier", wire::STRING),
            wire::Field::Required("location", wire::shape::<GetTokenByPinIdGeoData>()),
            wire::Field::Optional("expiresIn", wire::INTEGER),
            wire::Field::Required("createdAt", wire::shape::<jiff::Timestamp>()),
            wire::Field::Required("expiresAt", wire::shape::<jiff::Timestamp>()),
            wire::Field::Optional("authToken", wire::STRING),
            wire::Field::Optional("newRegistration", wire::Shape::Any),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.id,
                    &mut self.code,
                    &mut self.product,
                    &mut self.trusted,
                    &mut self.qr,
                    &mut self.client_identifier,
                ),
                (
                    &mut self.location,
                    &mut self.expires_in,
                    &mut self.created_at,
                    &mut self.expires_at,
                    &mut self.auth_token,
                    &mut self.new_registration,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.id,
                &self.code,
                &self.product,
                &self.trusted,
                &self.qr,
                &self.client_identifier,
            ),
            (
                &self.location,
                &self.expires_in,
                &self.created_at,
                &self.expires_at,
                &self.auth_token,
                &self.new_registration,
            ),
        ))
    }
}

wire::model!(GetTokenByPinIdAuthPinContainer);

impl Eq for GetTokenByPinIdAuthPinContainer {}
