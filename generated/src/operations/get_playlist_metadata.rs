// @generated from Models/Operations/GetPlaylistMetadata.md: change the docs, not this file.

use crate::wire;

/// 15 fields; part of
/// [`GetPlaylistMediaContainer`](crate::operations::GetPlaylistMediaContainer).
#[derive(Default)]
pub struct GetPlaylistMetadata {
    /// Optional. Example: `library://x/directory/%2Flibrary%2Fsections%2F1%2Fall%3Ftype%3D1%26push%3D1%26title%3D2%26or%3D1%26title%3DSerenity%26pop%3D1`.
    pub content: Option<String>,

    /// Optional. Example: `95`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `/playlists/95/items`.
    pub key: Option<String>,

    /// Optional. Example: `com.plexapp.agents.none://87425529-380f-44b8-a689-9a0537e7ec91`.
    pub guid: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `Smart Movie Playlist`.
    pub title: Option<String>,

    /// Optional.
    pub summary: Option<String>,

    /// Optional. Example: `true`.
    pub smart: Option<bool>,

    /// Optional. Example: `video`.
    #[doc(alias = "playlistType")]
    pub playlist_type: Option<String>,

    /// Optional. Example: `/playlists/95/composite/1705717387`.
    pub composite: Option<String>,

    /// Optional. Example: `playlist://image.smart`.
    pub icon: Option<String>,

    /// Optional. Example: `282000`.
    pub duration: Option<i64>,

    /// Optional. Example: `2`.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional. Example: `1705716493`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional. Example: `1705717387`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,
}

impl wire::Model for GetPlaylistMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistMetadata",
        &[
            wire::Field::Optional("content", wire::STRING),
            wire::Field::Optional("ratingKey", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("guid", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("summary", wire::STRING),
            wire::Field::Optional("smart", wire::BOOLEAN),
            wire::Field::Optional("playlistType", wire::STRING),
            wire::Field::Optional("composite", wire::STRING),
            wire::Field::Optional("icon", wire::STRING),
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
                    &mut self.content,
                    &mut self.rating_key,
                    &mut self.key,
                    &mut self.guid,
                    &mut self.r#type,
                    &mut self.title,
                ),
                (
                    &mut self.summary,
                    &mut self.smart,
                    &mut self.playlist_type,
                    &mut self.composite,
                    &mut self.icon,
                    &mut self.duration,
                ),
                (&mut self.leaf_count, &mut self.added_at, &mut self.updated_at),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.content,
                &self.rating_key,
                &self.key,
                &self.guid,
                &self.r#type,
                &self.title,
            ),
            (
                &self.summary,
                &self.smart,
                &self.playlist_type,
                &self.composite,
                &self.icon,
                &self.duration,
            ),
            (&self.leaf_count, &self.added_at, &self.updated_at),
        ))
    }
}

wire::model!(GetPlaylistMetadata);

impl Eq for GetPlaylistMetadata {}
