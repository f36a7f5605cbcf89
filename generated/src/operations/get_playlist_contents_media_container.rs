// @generated from Models/Operations/GetPlaylistContentsMediaContainer.md: change the docs, not this file.

use crate::operations::GetPlaylistContentsMetadata;
use crate::wire;

/// 9 fields; part of
/// [`GetPlaylistContentsResponseBody`](crate::operations::GetPlaylistContentsResponseBody).
#[derive(Default)]
pub struct GetPlaylistContentsMediaContainer {
    /// Optional. Example: `2`.
    pub size: Option<i64>,

    /// Optional. Example: `/playlists/95/composite/1705717521`.
    pub composite: Option<String>,

    /// Optional. Example: `282`.
    pub duration: Option<i64>,

    /// Optional. Example: `2`.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional. Example: `video`.
    #[doc(alias = "playlistType")]
    pub playlist_type: Option<String>,

    /// Optional. Example: `95`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `true`.
    pub smart: Option<bool>,

    /// Optional. Example: `Smart Movie Playlist`.
    pub title: Option<String>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<GetPlaylistContentsMetadata>>,
}

impl wire::Model for GetPlaylistContentsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistContentsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("composite", wire::STRING),
            wire::Field::Optional("duration", wire::INTEGER),
            wire::Field::Optional("leafCount", wire::INTEGER),
            wire::Field::Optional("playlistType", wire::STRING),
            wire::Field::Optional("ratingKey", wire::STRING),
            wire::Field::Optional("smart", wire::BOOLEAN),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional(
                "Metadata",
                wire::shape::<Vec<GetPlaylistContentsMetadata>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.size,
                    &mut self.composite,
                    &mut self.duration,
                    &mut self.leaf_count,
                    &mut self.playlist_type,
                    &mut self.rating_key,
                ),
                (&mut self.smart, &mut self.title, &mut self.metadata),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.size,
                &self.composite,
                &self.duration,
                &self.leaf_count,
                &self.playlist_type,
                &self.rating_key,
            ),
            (&self.smart, &self.title, &self.metadata),
        ))
    }
}

wire::model!(GetPlaylistContentsMediaContainer);
