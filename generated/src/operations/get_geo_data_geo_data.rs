// @generated from Models/Operations/GetGeoDataGeoData.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetGeoDataGeoData.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGeoDataGeoData {
    /// Required. Example: `VI`.
    pub code: String,

    /// Required. Example: `NA`.
    pub continent_code: String,

    /// Required. Example: `United States Virgin Islands`.
    pub country: String,

    /// Required. Example: `Amsterdam`.
    pub city: String,

    /// Optional. Example: `true`.
    pub european_union_member: Option<bool>,

    /// Required. Example: `America/St_Thomas`.
    pub time_zone: String,

    /// Required. Example: `802`.
    pub postal_code: String,

    /// Optional. Example: `true`.
    pub in_privacy_restricted_country: Option<bool>,

    /// Optional. Example: `true`.
    pub in_privacy_restricted_region: Option<bool>,

    /// Required. Example: `Saint Thomas`.
    pub subdivisions: String,

    /// Required. Example: `18.3381, -64.8941`.
    pub coordinates: String,
}

impl wire::Model for GetGeoDataGeoData {
    const NAME: &'static str = "GetGeoDataGeoData";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("code"),
        wire::Field::required("continentCode"),
        wire::Field::required("country"),
        wire::Field::required("city"),
        wire::Field::optional("europeanUnionMember"),
        wire::Field::required("timeZone"),
        wire::Field::required("postalCode"),
        wire::Field::optional("inPrivacyRestrictedCountry"),
        wire::Field::optional("inPrivacyRestrictedRegion"),
        wire::Field::required("subdivisions"),
        wire::Field::required("coordinates"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.code)?;
        entries.put(&self.continent_code)?;
        entries.put(&self.country)?;
        entries.put(&self.city)?;
        entries.put(&self.european_union_member)?;
        entries.put(&self.time_zone)?;
        entries.put(&self.postal_code)?;
        entries.put(&self.in_privacy_restricted_country)?;
        entries.put(&self.in_privacy_restricted_region)?;
        entries.put(&self.subdivisions)?;
        entries.put(&self.coordinates)
    }
}

wire::model!(GetGeoDataGeoData);
