// @generated from Models/Operations/GetMediaMetaDataRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataRequest {
    /// Required. Example: `21119,21617`.
    pub rating_key: String,

    /// Optional. Example: `true`.
    pub include_concerts: Option<bool>,

    /// Optional. Example: `true`.
    pub include_extras: Option<bool>,

    /// Optional. Example: `true`.
    pub include_on_deck: Option<bool>,

    /// Optional. Example: `true`.
    pub include_popular_leaves: Option<bool>,

    /// Optional. Example: `true`.
    pub include_preferences: Option<bool>,

    /// Optional. Example: `true`.
    pub include_reviews: Option<bool>,

    /// Optional. Example: `true`.
    pub include_chapters: Option<bool>,

    /// Optional. Example: `true`.
    pub include_stations: Option<bool>,

    /// Optional. Example: `true`.
    pub include_external_media: Option<bool>,

    /// Optional. Example: `true`.
    pub async_augment_metadata: Option<bool>,

    /// Optional. Example: `true`.
    pub async_check_files: Option<bool>,

    /// Optional. Example: `true`.
    pub async_refresh_analysis: Option<bool>,

    /// Optional. Example: `true`.
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
    const NAME: &'static str = "GetMediaMetaDataRequest";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.include_concerts),
            2 => value.read(&mut self.include_extras),
            3 => value.read(&mut self.include_on_deck),
            4 => value.read(&mut self.include_popular_leaves),
            5 => value.read(&mut self.include_preferences),
            6 => value.read(&mut self.include_reviews),
            7 => value.read(&mut self.include_chapters),
            8 => value.read(&mut self.include_stations),
            9 => value.read(&mut self.include_external_media),
            10 => value.read(&mut self.async_augment_metadata),
            11 => value.read(&mut self.async_check_files),
            12 => value.read(&mut self.async_refresh_analysis),
            13 => value.read(&mut self.async_refresh_local_media_agent),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.rating_key);
        to.put(&self.include_concerts);
        to.put(&self.include_extras);
        to.put(&self.include_on_deck);
        to.put(&self.include_popular_leaves);
        to.put(&self.include_preferences);
        to.put(&self.include_reviews);
        to.put(&self.include_chapters);
        to.put(&self.include_stations);
        to.put(&self.include_external_media);
        to.put(&self.async_augment_metadata);
        to.put(&self.async_check_files);
        to.put(&self.async_refresh_analysis);
        to.put(&self.async_refresh_local_media_agent);
    }
}

wire::serde!(GetMediaMetaDataRequest);

/// `GET /library/metadata/{ratingKey}`.
///
/// All that is known of an item.
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
#[derive(Debug, Clone, PartialEq)]
pub enum GetMediaMetaDataFault {
    /// Status 400.
    BadRequest(crate::errors::GetMediaMetaDataBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetMediaMetaDataUnauthorized),
}

impl wire::Fault for GetMediaMetaDataFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
