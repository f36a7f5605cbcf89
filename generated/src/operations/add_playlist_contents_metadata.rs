// @generated from Models/Operations/AddPlaylistContentsMetadata.md: change the docs, not this file.

use crate::wire;

/// 13 fields; part of
/// [`AddPlaylistContentsMediaContainer`](crate::operations::AddPlaylistContentsMediaContainer).
#[derive(Default)]
pub struct AddPlaylistContentsMetadata {
    /// Optional. Example: `94`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `/playlists/94/items`.
    pub key: Option<String>,

    /// Optional. Example: `com.plexapp.agents.none://972e3047-83d6-4848-a000-261f0af26ba2`.
    pub guid: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `A great playlist`.
    pub title: Option<String>,

    /// Optional. Example: `One of my great playlists`.
    pub summary: Option<String>,

    /// Optional. Example: `false`.
    pub smart: Option<bool>,

    /// Optional. Example: `video`.
    #[doc(alias = "playlistType")]
    pub playlist_type: Option<String>,

    /// Optional. Example: `/playlists/94/composite/1705800070`.
    pub composite: Option<String>,

    /// Optional. Example: `423000`.
    pub duration: Option<i64>,

    /// Optional. Example: `3`.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional. Example: `1705716458`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional. Example: `1705800070`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,
}

impl wire::Model for AddPlaylistContentsMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "AddPlaylistContentsMetadata",
        &[
            wire::Field::Optional("ratingKey", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("guid", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("summary", wire::STRING),
            wire::Field::Optional("smart", wire::BOOLEAN),
            wire::Field::Optional("playlistType", wire::STRING),
            wire::Field::Optional("composite", wire::STRING),
            wire::Field::Optional("duration", wire::INTEGER),
            wire::Field::Optional("leafCount", wire::INTEGER),
            wire::Field::Optional("addedAt", wire::INTEGER),
            wire::Field::Optional("updatedAt", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.rating_key,
                    &mut self.key,
                    &mut self.guid,
                    &mut self.r#type,
                    &mut self.title,
                    &mut self.summary,
                ),
                (
                    &mut self.smart,
                    &mut self.playlist_type,
                    &mut self.composite,
                    &mut self.duration,
                    &mut self.leaf_count,
                    &mut self.added_at,
                ),
                (&mut self.updated_at,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.rating_key,
                &self.key,
                &self.guid,
                &self.r#type,
                &self.title,
                &self.summary,
            ),
            (
                &self.smart,
                &self.playlist_type,
                &self.composite,
                &self.duration,
                &self.leaf_count,
                &self.added_at,
            ),
            (&self.updated_at,),
        ))
    }
}

wire::model!(AddPlaylistContentsMetadata);

impl Eq for AddPlaylistContentsMetadata {}
