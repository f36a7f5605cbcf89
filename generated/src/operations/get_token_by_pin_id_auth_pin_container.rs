// @generated from Models/Operations/GetTokenByPinIdAuthPinContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetTokenByPinIdGeoData;
use crate::wire;

/// Documented in `Models/Operations/GetTokenByPinIdAuthPinContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    pub expires_in: Option<i64>,

    /// Required. Example: `2024-07-16T17:03:05Z`.
    pub created_at: jiff::Timestamp,

    /// Required. Example: `2024-07-16T17:18:05Z`.
    pub expires_at: jiff::Timestamp,

    /// Optional. Example: `gcgzw5rz2xovp84b4vha3a40`.
    pub auth_token: Option<String>,

    /// Optional.
    pub new_registration: Option<serde_json::Value>,
}

impl wire::Model for GetTokenByPinIdAuthPinContainer {
    const NAME: &'static str = "GetTokenByPinIdAuthPinContainer";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.code),
            2 => value.read(&mut self.product),
            3 => value.read(&mut self.trusted),
            4 => value.read(&mut self.qr),
            5 => value.read(&mut self.client_identifier),
            6 => value.read(&mut self.location),
            7 => value.read(&mut self.expires_in),
            8 => value.read(&mut self.created_at),
            9 => value.read(&mut self.expires_at),
            10 => value.read(&mut self.auth_token),
            11 => value.read(&mut self.new_registration),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.code);
        to.put(&self.product);
        to.put(&self.trusted);
        to.put(&self.qr);
        to.put(&self.client_identifier);
        to.put(&self.location);
        to.put(&self.expires_in);
        to.put(&self.created_at);
        to.put(&self.expires_at);
        to.put(&self.auth_token);
        to.put(&self.new_registration);
    }
}

wire::serde!(GetTokenByPinIdAuthPinContainer);
