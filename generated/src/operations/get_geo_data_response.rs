// @generated from Models/Operations/GetGeoDataResponse.md: change the docs, not this file.

use crate::operations::GetGeoDataGeoData;
use crate::wire;

/// 4 fields.
///
/// The outcome of a request, around its body: no JSON itself.
#[derive(Debug, Clone, Default)]
pub struct GetGeoDataResponse {
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
    pub geo_data: Option<GetGeoDataGeoData>,
}

impl ::std::cmp::PartialEq for GetGeoDataResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.content_type == other.content_type && self.status_code == other.status_code
            && wire::same_message(&self.raw_response, &other.raw_response)
            && self.geo_data == other.geo_data
    }
}
