// @generated from Models/Operations/GeoData.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GeoData.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "GeoData";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.code),
            1 => value.read(&mut self.continent_code),
            2 => value.read(&mut self.country),
            3 => value.read(&mut self.city),
            4 => value.read(&mut self.european_union_member),
            5 => value.read(&mut self.time_zone),
            6 => value.read(&mut self.postal_code),
            7 => value.read(&mut self.in_privacy_restricted_country),
            8 => value.read(&mut self.in_privacy_restricted_region),
            9 => value.read(&mut self.subdivisions),
            10 => value.read(&mut self.coordinates),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.code);
        to.put(&self.continent_code);
        to.put(&self.country);
        to.put(&self.city);
        to.put(&self.european_union_member);
        to.put(&self.time_zone);
        to.put(&self.postal_code);
        to.put(&self.in_privacy_restricted_country);
        to.put(&self.in_privacy_restricted_region);
        to.put(&self.subdivisions);
        to.put(&self.coordinates);
    }
}

wire::serde!(GeoData);
