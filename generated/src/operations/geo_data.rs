// @generated from Models/Operations/GeoData.md: change the docs, not this file.

use crate::wire;

/// 11 fields; part of [`GetPinAuthPinContainer`](crate::operations::GetPinAuthPinContainer).
#[derive(Default)]
pub struct GeoData {
    /// Required. Example: `VI`.
    pub code: String,

    /// Required. The JSON key is `continent_code` (says `wire.toml`). Example: `NA`.
    pub continent_code: String,

    /// Required. Example: `United States Virgin Islands`.
    pub country: String,

    /// Required. Example: `Amsterdam`.
    pub city: String,

    /// Optional. The JSON key is `european_union_member` (says `wire.toml`). Example: `true`.
    pub european_union_member: Option<bool>,

    /// Required. The JSON key is `time_zone` (says `wire.toml`). Example: `America/St_Thomas`.
    pub time_zone: String,

    /// Required. The JSON key is `postal_code` (says `wire.toml`). Example: `802`.
    pub postal_code: String,

    /// Optional. The JSON key is `in_privacy_restricted_country` (says `wire.toml`). Example: `true`.
    pub in_privacy_restricted_country: Option<bool>,

    /// Optional. The JSON key is `in_privacy_restricted_region` (says `wire.toml`). Example: `true`.
    pub in_privacy_restricted_region: Option<bool>,

    /// Required. Example: `Saint Thomas`.
    pub subdivisions: String,

    /// Required. Example: `18.3381, -64.8941`.
    pub coordinates: String,
}

impl wire::Model for GeoData {
    const OBJECT: wire::Object = wire::Object::of(
        "GeoData",
        &[
            wire::Field::Required("code", wire::STRING),
            wire::Field::Required("continent_code", wire::STRING),
            wire::Field::Required("country", wire::STRING),
            wire::Field::Required("city", wire::STRING),
            wire::Field::Optional("european_union_member", wire::BOOLEAN),
            wire::Field::Required("time_zone", wire::STRING),
            wire::Field::Required("postal_code", wire::STRING),
            wire::Field::Optional("in_privacy_restricted_country", wire::BOOLEAN),
            wire::Field::Optional("in_privacy_restricted_region", wire::BOOLEAN),
            wire::Field::Required("subdivisions", wire::STRING),
            wire::Field::Required("coordinates", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.code,
                    &mut self.continent_code,
                    &mut self.country,
                    &mut self.city,
                    &mut self.european_union_member,
                    &mut self.time_zone,
                ),
                (
                    &mut self.postal_code,
                    &mut self.in_privacy_restricted_country,
                    &mut self.in_privacy_restricted_region,
                    &mut self.subdivisions,
                    &mut self.coordinates,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.code,
                &self.continent_code,
                &self.country,
                &self.city,
                &self.european_union_member,
                &self.time_zone,
            ),
            (
                &self.postal_code,
                &self.in_privacy_restricted_country,
                &self.in_privacy_restricted_region,
                &self.subdivisions,
                &self.coordinates,
            ),
        ))
    }
}

wire::model!(GeoData);

impl Eq for GeoData {}
