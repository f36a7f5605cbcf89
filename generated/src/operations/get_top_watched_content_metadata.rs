// @generated from Models/Operations/GetTopWatchedContentMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetTopWatchedContentCountry, GetTopWatchedContentGenre, GetTopWatchedContentGuids,
    GetTopWatchedContentRole, GetTopWatchedContentUser,
};
use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentMetadata {
    /// Optional. Example: `17`.
    pub rating_key: Option<String>,

    /// Optional. Example: `/library/metadata/17`.
    pub key: Option<String>,

    /// Optional. Example: `plex://movie/5d77683f6f4521001ea9dc53`.
    pub guid: Option<String>,

    /// Optional. Example: `waterloo-road`.
    pub slug: Option<String>,

    /// Optional. Example: `Universal Pictures`.
    pub studio: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `Serenity`.
    pub title: Option<String>,

    /// Optional. Example: `Movies`.
    pub library_section_title: Option<String>,

    /// Optional. Example: `1`.
    pub library_section_id: Option<i64>,

    /// Optional. Example: `/library/sections/1`.
    pub library_section_key: Option<String>,

    /// Optional. Example: `PG-13`.
    pub content_rating: Option<String>,

    /// Optional. Example: `Serenity continues the story of the TV series it was based upon ("Firefly"). River Tam had a secret - one in which she's not even aware - so dangerous, no one's safe, as an Alliance operative's sent to capture her, and all others are considered irrelevant to his job.`.
    pub summary: Option<String>,

    /// Optional. Example: `1`.
    pub index: Option<i64>,

    /// Optional. Example: `9.1`.
    pub audience_rating: Option<f64>,

    /// Optional. Example: `2005`.
    pub year: Option<i64>,

    /// Optional. Example: `They aim to misbehave.`.
    pub tagline: Option<String>,

    /// Optional. Example: `/library/metadata/17/thumb/1705637165`.
    pub thumb: Option<String>,

    /// Optional. Example: `/library/metadata/17/art/1705637165`.
    pub art: Option<String>,

    /// Optional. Example: `141417`.
    pub duration: Option<i64>,

    /// Optional. Example: `2005-09-29 00:00:00 +0000 UTC`.
    pub originally_available_at: Option<jiff::civil::Date>,

    /// Optional. Example: `222`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `100`.
    pub viewed_leaf_count: Option<i64>,

    /// Optional. Example: `13`.
    pub child_count: Option<i64>,

    /// Optional. Example: `1705637164`.
    pub added_at: Option<i64>,

    /// Optional. Example: `1705637165`.
    pub updated_at: Option<i64>,

    /// Optional. Example: `80`.
    pub global_view_count: Option<i64>,

    /// Optional. Example: `rottentomatoes://image.rating.upright`.
    pub audience_rating_image: Option<String>,

    /// Optional.
    pub genre: Option<Vec<GetTopWatchedContentGenre>>,

    /// Optional.
    pub country: Option<Vec<GetTopWatchedContentCountry>>,

    /// Optional.
    pub guids: Option<Vec<GetTopWatchedContentGuids>>,

    /// Optional.
    pub role: Option<Vec<GetTopWatchedContentRole>>,

    /// Optional.
    pub user: Option<Vec<GetTopWatchedContentUser>>,
}

impl wire::Model for GetTopWatchedContentMetadata {
    const NAME: &'static str = "GetTopWatchedContentMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("ratingKey"),
        wire::Field::optional("key"),
        wire::Field::optional("guid"),
        wire::Field::optional("slug"),
        wire::Field::optional("studio"),
        wire::Field::optional("type"),
        wire::Field::optional("title"),
        wire::Field::optional("librarySectionTitle"),
        wire::Field::optional("librarySectionID"),
        wire::Field::optional("librarySectionKey"),
        wire::Field::optional("contentRating"),
        wire::Field::optional("summary"),
        wire::Field::optional("index"),
        wire::Field::optional("audienceRating"),
        wire::Field::optional("year"),
        wire::Field::optional("tagline"),
        wire::Field::optional("thumb"),
        wire::Field::optional("art"),
        wire::Field::optional("duration"),
        wire::Field::optional("originallyAvailableAt"),
        wire::Field::optional("leafCount"),
        wire::Field::optional("viewedLeafCount"),
        wire::Field::optional("childCount"),
        wire::Field::optional("addedAt"),
        wire::Field::optional("updatedAt"),
        wire::Field::optional("globalViewCount"),
        wire::Field::optional("audienceRatingImage"),
        wire::Field::optional("genre"),
        wire::Field::optional("country"),
        wire::Field::optional("guids"),
        wire::Field::optional("role"),
        wire::Field::optional("user"),
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
            3 => value.read(&mut self.slug),
            4 => value.read(&mut self.studio),
            5 => value.read(&mut self.r#type),
            6 => value.read(&mut self.title),
            7 => value.read(&mut self.library_section_title),
            8 => value.read(&mut self.library_section_id),
            9 => value.read(&mut self.library_section_key),
            10 => value.read(&mut self.content_rating),
            11 => value.read(&mut self.summary),
            12 => value.read(&mut self.index),
            13 => value.read(&mut self.audience_rating),
            14 => value.read(&mut self.year),
            15 => value.read(&mut self.tagline),
            16 => value.read(&mut self.thumb),
            17 => value.read(&mut self.art),
            18 => value.read(&mut self.duration),
            19 => value.read(&mut self.originally_available_at),
            20 => value.read(&mut self.leaf_count),
            21 => value.read(&mut self.viewed_leaf_count),
            22 => value.read(&mut self.child_count),
            23 => value.read(&mut self.added_at),
            24 => value.read(&mut self.updated_at),
            25 => value.read(&mut self.global_view_count),
            26 => value.read(&mut self.audience_rating_image),
            27 => value.read(&mut self.genre),
            28 => value.read(&mut self.country),
            29 => value.read(&mut self.guids),
            30 => value.read(&mut self.role),
            31 => value.read(&mut self.user),
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
        entries.put(&self.slug)?;
        entries.put(&self.studio)?;
        entries.put(&self.r#type)?;
        entries.put(&self.title)?;
        entries.put(&self.library_section_title)?;
        entries.put(&self.library_section_id)?;
        entries.put(&self.library_section_key)?;
        entries.put(&self.content_rating)?;
        entries.put(&self.summary)?;
        entries.put(&self.index)?;
        entries.put(&self.audience_rating)?;
        entries.put(&self.year)?;
        entries.put(&self.tagline)?;
        entries.put(&self.thumb)?;
        entries.put(&self.art)?;
        entries.put(&self.duration)?;
        entries.put(&self.originally_available_at)?;
        entries.put(&self.leaf_count)?;
        entries.put(&self.viewed_leaf_count)?;
        entries.put(&self.child_count)?;
        entries.put(&self.added_at)?;
        entries.put(&self.updated_at)?;
        entries.put(&self.global_view_count)?;
        entries.put(&self.audience_rating_image)?;
        entries.put(&self.genre)?;
        entries.put(&self.country)?;
        entries.put(&self.guids)?;
        entries.put(&self.role)?;
        entries.put(&self.user)
    }
}

wire::model!(GetTopWatchedContentMetadata);
