// @generated from Models/Operations/GetLibraryHubsMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetLibraryHubsCountry, GetLibraryHubsDirector, GetLibraryHubsGenre,
    GetLibraryHubsMedia, GetLibraryHubsRole, GetLibraryHubsWriter,
};
use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsMetadata {
    /// Optional. Example: `14944`.
    pub rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/14944`.
    pub key: Option<String>,

    /// Optional. Example: `plex://movie/5d77686eeb5d26001f1eb339`.
    pub guid: Option<String>,

    /// Optional. Example: `Walt Disney Animation Studios`.
    pub studio: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `Tangled`.
    pub title: Option<String>,

    /// Optional. Example: `Movies`.
    pub library_section_title: Option<String>,

    /// Optional. Example: `1`.
    pub library_section_id: Option<i64>,

    /// Optional. Example: `/library/sections/1`.
    pub library_section_key: Option<String>,

    /// Optional. Example: `PG`.
    pub content_rating: Option<String>,

    /// Optional. Example: `The magically long-haired Rapunzel has spent her entire life in a tower, but now that a runaway thief has stumbled upon her, she is about to discover the world for the first time, and who she really is.`.
    pub summary: Option<String>,

    /// Optional. Example: `8.9`.
    pub rating: Option<f64>,

    /// Optional. Example: `8.7`.
    pub audience_rating: Option<f64>,

    /// Optional. Example: `1`.
    pub view_count: Option<i64>,

    /// Optional. Example: `1704936047`.
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `2010`.
    pub year: Option<i64>,

    /// Optional. Example: `They're taking adventure to new lengths.`.
    pub tagline: Option<String>,

    /// Optional. Example: `/library/metadata/14944/thumb/1705739847`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/14944/art/1705739847`.
    pub art: Option<String>,

    /// Optional. Example: `6017237`.
    pub duration: Option<i64>,

    /// Optional. Example: `2010-11-24 00:00:00 +0000 UTC`.
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `1589412494`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1705739847`.
    pub updated_at: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    pub audience_rating_image: Option<String>,

    /// Optional. Example: `/library/metadata/14952`.
    pub primary_extra_key: Option<String>,

    /// Optional. Example: `rottentomatoes://image.rating.ripe`.
    pub rating_image: Option<String>,

    /// Optional.
    pub media: Option<Vec<GetLibraryHubsMedia>>,

    /// Optional.
    pub genre: Option<Vec<GetLibraryHubsGenre>>,

    /// Optional.
    pub country: Option<Vec<GetLibraryHubsCountry>>,

    /// Optional.
    pub director: Option<Vec<GetLibraryHubsDirector>>,

    /// Optional.
    pub role: Option<Vec<GetLibraryHubsRole>>,

    /// Optional.
    pub writer: Option<Vec<GetLibraryHubsWriter>>,

    /// Optional. Example: `1`.
    pub skip_count: Option<i64>,

    /// Optional. Example: `media`.
    pub chapter_source: Option<String>,
}

impl wire::Model for GetLibraryHubsMetadata {
    const NAME: &'static str = "GetLibraryHubsMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("ratingKey"),
        wire::Field::optional("key"),
        wire::Field::optional("guid"),
        wire::Field::optional("studio"),
        wire::Field::optional("type"),
        wire::Field::optional("title"),
        wire::Field::optional("librarySectionTitle"),
        wire::Field::optional("librarySectionID"),
        wire::Field::optional("librarySectionKey"),
        wire::Field::optional("contentRating"),
        wire::Field::optional("summary"),
        wire::Field::optional("rating"),
        wire::Field::optional("audienceRating"),
        wire::Field::optional("viewCount"),
        wire::Field::optional("lastViewedAt"),
        wire::Field::optional("year"),
        wire::Field::optional("tagline"),
        wire::Field::optional("thumb"),
        wire::Field::optional("art"),
        wire::Field::optional("duration"),
        wire::Field::optional("originallyAvailableAt"),
        wire::Field::optional("addedAt"),
        wire::Field::optional("updatedAt"),
        wire::Field::optional("audienceRatingImage"),
        wire::Field::optional("primaryExtraKey"),
        wire::Field::optional("ratingImage"),
        wire::Field::optional("media"),
        wire::Field::optional("genre"),
        wire::Field::optional("country"),
        wire::Field::optional("director"),
        wire::Field::optional("role"),
        wire::Field::optional("writer"),
        wire::Field::optional("skipCount"),
        wire::Field::optional("chapterSource"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.guid),
            3 => value.read(&mut self.studio),
            4 => value.read(&mut self.r#type),
            5 => value.read(&mut self.title),
            6 => value.read(&mut self.library_section_title),
            7 => value.read(&mut self.library_section_id),
            8 => value.read(&mut self.library_section_key),
            9 => value.read(&mut self.content_rating),
            10 => value.read(&mut self.summary),
            11 => value.read(&mut self.rating),
            12 => value.read(&mut self.audience_rating),
            13 => value.read(&mut self.view_count),
            14 => value.read(&mut self.last_viewed_at),
            15 => value.read(&mut self.year),
            16 => value.read(&mut self.tagline),
            17 => value.read(&mut self.thumb),
            18 => value.read(&mut self.art),
            19 => value.read(&mut self.duration),
            20 => value.read(&mut self.originally_available_at),
            21 => value.read(&mut self.added_at),
            22 => value.read(&mut self.updated_at),
            23 => value.read(&mut self.audience_rating_image),
            24 => value.read(&mut self.primary_extra_key),
            25 => value.read(&mut self.rating_image),
            26 => value.read(&mut self.media),
            27 => value.read(&mut self.genre),
            28 => value.read(&mut self.country),
            29 => value.read(&mut self.director),
            30 => value.read(&mut self.role),
            31 => value.read(&mut self.writer),
            32 => value.read(&mut self.skip_count),
            33 => value.read(&mut self.chapter_source),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.rating_key)?;
        entries.put(&self.key)?;
        entries.put(&self.guid)?;
        entries.put(&self.studio)?;
        entries.put(&self.r#type)?;
        entries.put(&self.title)?;
        entries.put(&self.library_section_title)?;
        entries.put(&self.library_section_id)?;
        entries.put(&self.library_section_key)?;
        entries.put(&self.content_rating)?;
        entries.put(&self.summary)?;
        entries.put(&self.rating)?;
        entries.put(&self.audience_rating)?;
        entries.put(&self.view_count)?;
        entries.put(&self.last_viewed_at)?;
        entries.put(&self.year)?;
        entries.put(&self.tagline)?;
        entries.put(&self.thumb)?;
        entries.put(&self.art)?;
        entries.put(&self.duration)?;
        entries.put(&self.originally_available_at)?;
        entries.put(&self.added_at)?;
        entries.put(&self.updated_at)?;
        entries.put(&self.audience_rating_image)?;
        entries.put(&self.primary_extra_key)?;
        entries.put(&self.rating_image)?;
        entries.put(&self.media)?;
        entries.put(&self.genre)?;
        entries.put(&self.country)?;
        entries.put(&self.director)?;
        entries.put(&self.role)?;
        entries.put(&self.writer)?;
        entries.put(&self.skip_count)?;
        entries.put(&self.chapter_source)
    }
}

wire::model!(GetLibraryHubsMetadata);
