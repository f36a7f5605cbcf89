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
        wire::Field::required("ratingKey"),
        wire::Field::optional("includeConcerts"),
        wire::Field::optional("includeExtras"),
        wire::Field::optional("includeOnDeck"),
        wire::Field::optional("includePopularLeaves"),
        wire::Field::optional("includePreferences"),
        wire::Field::optional("includeReviews"),
        wire::Field::optional("includeChapters"),
        wire::Field::optional("includeStations"),
        wire::Field::optional("includeExternalMedia"),
        wire::Field::optional("asyncAugmentMetadata"),
        wire::Field::optional("asyncCheckFiles"),
        wire::Field::optional("asyncRefreshAnalysis"),
        wire::Field::optional("asyncRefreshLocalMediaAgent"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.rating_key)?;
        entries.put(&self.include_concerts)?;
        entries.put(&self.include_extras)?;
        entries.put(&self.include_on_deck)?;
        entries.put(&self.include_popular_leaves)?;
        entries.put(&self.include_preferences)?;
        entries.put(&self.include_reviews)?;
        entries.put(&self.include_chapters)?;
        entries.put(&self.include_stations)?;
        entries.put(&self.include_external_media)?;
        entries.put(&self.async_augment_metadata)?;
        entries.put(&self.async_check_files)?;
        entries.put(&self.async_refresh_analysis)?;
        entries.put(&self.async_refresh_local_media_agent)
    }
}

wire::model!(GetMediaMetaDataRequest);
