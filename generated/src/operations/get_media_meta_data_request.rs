// @generated from Models/Operations/GetMediaMetaDataRequest.md: change the docs, not this file.

use crate::wire;

/// 14 fields.
#[derive(Default)]
pub struct GetMediaMetaDataRequest {
    /// Required. Example: `21119,21617`.
    #[doc(alias = "ratingKey")]
    pub rating_key: String,

    /// Optional. Example: `true`.
    #[doc(alias = "includeConcerts")]
    pub include_concerts: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "includeExtras")]
    pub include_extras: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "includeOnDeck")]
    pub include_on_deck: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "includePopularLeaves")]
    pub include_popular_leaves: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "includePreferences")]
    pub include_preferences: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "includeReviews")]
    pub include_reviews: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "includeChapters")]
    pub include_chapters: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "includeStations")]
    pub include_stations: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "includeExternalMedia")]
    pub include_external_media: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "asyncAugmentMetadata")]
    pub async_augment_metadata: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "asyncCheckFiles")]
    pub async_check_files: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "asyncRefreshAnalysis")]
    pub async_refresh_analysis: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "asyncRefreshLocalMediaAgent")]
    pub async_refresh_local_media_agent: Option<bool>,
}

impl GetMediaMetaDataRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(rating_key: impl Into<String>) -> Self {
        Self {
            rating_key: rating_key.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetMediaMetaDataRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataRequest",
        &[
            wire::Field::Required("ratingKey", wire::STRING),
            wire::Field::Optional("includeConcerts", wire::BOOLEAN),
            wire::Field::Optional("includeExtras", wire::BOOLEAN),
            wire::Field::Optional("includeOnDeck", wire::BOOLEAN),
            wire::Field::Optional("includePopularLeaves", wire::BOOLEAN),
            wire::Field::Optional("includePreferences", wire::BOOLEAN),
            wire::Field::Optional("includeReviews", wire::BOOLEAN),
            wire::Field::Optional("includeChapters", wire::BOOLEAN),
            wire::Field::Optional("includeStations", wire::BOOLEAN),
            wire::Field::Optional("includeExternalMedia", wire::BOOLEAN),
            wire::Field::Optional("asyncAugmentMetadata", wire::BOOLEAN),
            wire::Field::Optional("asyncCheckFiles", wire::BOOLEAN),
            wire::Field::Optional("asyncRefreshAnalysis", wire::BOOLEAN),
            wire::Field::Optional("asyncRefreshLocalMediaAgent", wire::BOOLEAN),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.rating_key,
                    &mut self.include_concerts,
                    &mut self.include_extras,
                    &mut self.include_on_deck,
                    &mut self.include_popular_leaves,
                    &mut self.include_preferences,
                ),
                (
                    &mut self.include_reviews,
                    &mut self.include_chapters,
                    &mut self.include_stations,
                    &mut self.include_external_media,
                    &mut self.async_augment_metadata,
                    &mut self.async_check_files,
                ),
                (
                    &mut self.async_refresh_analysis,
                    &mut self.async_refresh_local_media_agent,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.rating_key,
                &self.include_concerts,
                &self.include_extras,
                &self.include_on_deck,
                &self.include_popular_leaves,
                &self.include_preferences,
            ),
            (
                &self.include_reviews,
                &self.include_chapters,
                &self.include_stations,
                &self.include_external_media,
                &self.async_augment_metadata,
                &self.async_check_files,
            ),
            (&self.async_refresh_analysis, &self.async_refresh_local_media_agent),
        ))
    }
}

wire::model!(GetMediaMetaDataRequest);

impl Eq for GetMediaMetaDataRequest {}

/// `GET /library/metadata/{ratingKey}`.
///
/// All that is known of an item.
#[cfg(feature = "calls")]
impl wire::Call for GetMediaMetaDataRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-media-meta-data",
        method: "GET",
        path: "/library/metadata/{ratingKey}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("ratingKey"),
            wire::Place::Query("includeConcerts"),
            wire::Place::Query("includeExtras"),
            wire::Place::Query("includeOnDeck"),
            wire::Place::Query("includePopularLeaves"),
            wire::Place::Query("includePreferences"),
            wire::Place::Query("includeReviews"),
            wire::Place::Query("includeChapters"),
            wire::Place::Query("includeStations"),
            wire::Place::Query("includeExternalMedia"),
            wire::Place::Query("asyncAugmentMetadata"),
            wire::Place::Query("asyncCheckFiles"),
            wire::Place::Query("asyncRefreshAnalysis"),
            wire::Place::Query("asyncRefreshLocalMediaAgent"),
        ],
    };
    type Output = wire::Json<crate::operations::GetMediaMetaDataResponseBody>;
    type Fault = GetMediaMetaDataFault;
}

/// The documented errors of `GET /library/metadata/{ratingKey}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetMediaMetaDataFault {
    /// Status 400.
    BadRequest(crate::errors::GetMediaMetaDataBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetMediaMetaDataUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetMediaMetaDataFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
