// @generated from Models/Operations/Metadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Image;
use crate::wire;

/// Documented in `Models/Operations/Metadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metadata {
    /// Optional.
    pub art: Option<String>,

    /// Optional.
    pub guid: Option<String>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub rating_key: Option<String>,

    /// Optional.
    pub studio: Option<String>,

    /// Optional.
    pub tagline: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub thumb: Option<String>,

    /// Optional.
    pub added_at: Option<i64>,

    /// Optional.
    pub duration: Option<i64>,

    /// Optional.
    pub public_pages_url: Option<String>,

    /// Optional.
    pub slug: Option<String>,

    /// Optional.
    pub user_state: Option<bool>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub content_rating: Option<String>,

    /// Optional.
    pub originally_available_at: Option<jiff::Timestamp>,

    /// Optional.
    pub year: Option<i64>,

    /// Optional.
    pub image: Option<Vec<Image>>,

    /// Optional.
    pub banner: Option<String>,

    /// Optional.
    pub rating: Option<f64>,

    /// Optional.
    pub expires_at: Option<i64>,

    /// Optional.
    pub original_title: Option<String>,

    /// Optional.
    pub audience_rating: Option<f64>,

    /// Optional.
    pub audience_rating_image: Option<String>,

    /// Optional.
    pub rating_image: Option<String>,

    /// Optional.
    pub imdb_rating_count: Option<i64>,

    /// Optional.
    pub subtype: Option<String>,

    /// Optional.
    pub theme: Option<String>,

    /// Optional.
    pub leaf_count: Option<i64>,

    /// Optional.
    pub child_count: Option<i64>,

    /// Optional.
    pub is_continuing_series: Option<bool>,

    /// Optional.
    pub skip_children: Option<bool>,

    /// Optional.
    pub availability_id: Option<String>,

    /// Optional.
    pub streaming_media_id: Option<String>,

    /// Optional.
    pub playable_key: Option<String>,
}

impl wire::Model for Metadata {
    const NAME: &'static str = "Metadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("art"),
        wire::Field::optional("guid"),
        wire::Field::optional("key"),
        wire::Field::optional("ratingKey"),
        wire::Field::optional("studio"),
        wire::Field::optional("tagline"),
        wire::Field::optional("type"),
        wire::Field::optional("thumb"),
        wire::Field::optional("addedAt"),
        wire::Field::optional("duration"),
        wire::Field::optional("publicPagesURL"),
        wire::Field::optional("slug"),
        wire::Field::optional("userState"),
        wire::Field::optional("title"),
        wire::Field::optional("contentRating"),
        wire::Field::optional("originallyAvailableAt"),
        wire::Field::optional("year"),
        wire::Field::optional("image"),
        wire::Field::optional("banner"),
        wire::Field::optional("rating"),
        wire::Field::optional("expiresAt"),
        wire::Field::optional("originalTitle"),
        wire::Field::optional("audienceRating"),
        wire::Field::optional("audienceRatingImage"),
        wire::Field::optional("ratingImage"),
        wire::Field::optional("imdbRatingCount"),
        wire::Field::optional("subtype"),
        wire::Field::optional("theme"),
        wire::Field::optional("leafCount"),
        wire::Field::optional("childCount"),
        wire::Field::optional("isContinuingSeries"),
        wire::Field::optional("skipChildren"),
        wire::Field::optional("availabilityId"),
        wire::Field::optional("streamingMediaId"),
        wire::Field::optional("playableKey"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.art),
            1 => value.read(&mut self.guid),
            2 => value.read(&mut self.key),
            3 => value.read(&mut self.rating_key),
            4 => value.read(&mut self.studio),
            5 => value.read(&mut self.tagline),
            6 => value.read(&mut self.r#type),
            7 => value.read(&mut self.thumb),
            8 => value.read(&mut self.added_at),
            9 => value.read(&mut self.duration),
            10 => value.read(&mut self.public_pages_url),
            11 => value.read(&mut self.slug),
            12 => value.read(&mut self.user_state),
            13 => value.read(&mut self.title),
            14 => value.read(&mut self.content_rating),
            15 => value.read(&mut self.originally_available_at),
            16 => value.read(&mut self.year),
            17 => value.read(&mut self.image),
            18 => value.read(&mut self.banner),
            19 => value.read(&mut self.rating),
            20 => value.read(&mut self.expires_at),
            21 => value.read(&mut self.original_title),
            22 => value.read(&mut self.audience_rating),
            23 => value.read(&mut self.audience_rating_image),
            24 => value.read(&mut self.rating_image),
            25 => value.read(&mut self.imdb_rating_count),
            26 => value.read(&mut self.subtype),
            27 => value.read(&mut self.theme),
            28 => value.read(&mut self.leaf_count),
            29 => value.read(&mut self.child_count),
            30 => value.read(&mut self.is_continuing_series),
            31 => value.read(&mut self.skip_children),
            32 => value.read(&mut self.availability_id),
            33 => value.read(&mut self.streaming_media_id),
            34 => value.read(&mut self.playable_key),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.art)?;
        entries.put(&self.guid)?;
        entries.put(&self.key)?;
        entries.put(&self.rating_key)?;
        entries.put(&self.studio)?;
        entries.put(&self.tagline)?;
        entries.put(&self.r#type)?;
        entries.put(&self.thumb)?;
        entries.put(&self.added_at)?;
        entries.put(&self.duration)?;
        entries.put(&self.public_pages_url)?;
        entries.put(&self.slug)?;
        entries.put(&self.user_state)?;
        entries.put(&self.title)?;
        entries.put(&self.content_rating)?;
        entries.put(&self.originally_available_at)?;
        entries.put(&self.year)?;
        entries.put(&self.image)?;
        entries.put(&self.banner)?;
        entries.put(&self.rating)?;
        entries.put(&self.expires_at)?;
        entries.put(&self.original_title)?;
        entries.put(&self.audience_rating)?;
        entries.put(&self.audience_rating_image)?;
        entries.put(&self.rating_image)?;
        entries.put(&self.imdb_rating_count)?;
        entries.put(&self.subtype)?;
        entries.put(&self.theme)?;
        entries.put(&self.leaf_count)?;
        entries.put(&self.child_count)?;
        entries.put(&self.is_continuing_series)?;
        entries.put(&self.skip_children)?;
        entries.put(&self.availability_id)?;
        entries.put(&self.streaming_media_id)?;
        entries.put(&self.playable_key)
    }
}

wire::model!(Metadata);
