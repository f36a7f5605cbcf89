// @generated from Models/Operations/GetGlobalHubsMetadata.md: change the docs, not this file.

use crate::wire;

/// 17 fields; part of [`Hub`](crate::operations::Hub).
#[derive(Default)]
pub struct GetGlobalHubsMetadata {
    /// Optional. Example: `57070`.
    #[doc(alias = "ratingKey")]
    pub rating_key: Option<String>,

    /// Optional. Example: `/playlists/57070/items`.
    pub key: Option<String>,

    /// Optional. Example: `com.plexapp.agents.none://9fee6c5b-3143-4923-813e-57bd0190056c`.
    pub guid: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `November Movie Day`.
    pub title: Option<String>,

    /// Optional. Example: `Tracks`.
    #[doc(alias = "titleSort")]
    pub title_sort: Option<String>,

    /// Optional.
    pub summary: Option<String>,

    /// Optional. Example: `false`.
    pub smart: Option<bool>,

    /// Optional. Example: `video`.
    #[doc(alias = "playlistType")]
    pub playlist_type: Option<String>,

    /// Optional. Example: `/playlists/57070/composite/1668787730`.
    pub composite: Option<String>,

    /// Optional. Example: `playlist://image.smart`.
    pub icon: Option<String>,

    /// Optional. Example: `2`.
    #[doc(alias = "viewCount")]
    pub view_count: Option<i64>,

    /// Optional. Example: `1668787732`.
    #[doc(alias = "lastViewedAt")]
    pub last_viewed_at: Option<i64>,

    /// Optional. Example: `16873000`.
    pub duration: Option<i64>,

    /// Optional. Example: `3`.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional. Example: `1668779618`.
    #[doc(alias = "addedAt")]
    pub added_at: Option<i64>,

    /// Optional. Example: `1668787730`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,
}

impl wire::Model for GetGlobalHubsMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGlobalHubsMetadata",
        &[
            wire::Field::Optional("ratingKey", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("guid", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("titleSort", wire::STRING),
            wire::Field::Optional("summary", wire::STRING),
            wire::Field::Optional("smart", wire::BOOLEAN),
            wire::Field::Optional("playlistType", wire::STRING),
            wire::Field::Optional("composite", wire::STRING),
            wire::Field::Optional("icon", wire::STRING),
            wire::Field::Optional("viewCount", wire::INTEGER),
            wire::Field::Optional("lastViewedAt", wire::INTEGER),
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
                    &mut self.title_sort,
                ),
                (
                    &mut self.summary,
                    &mut self.smart,
                    &mut self.playlist_type,
                    &mut self.composite,
                    &mut self.icon,
                    &mut self.view_count,
                ),
                (
                    &mut self.last_viewed_at,
                    &mut self.duration,
                    &mut self.leaf_count,
                    &mut self.added_at,
                    &mut self.updated_at,
                ),
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
                &self.title_sort,
            ),
            (
                &self.summary,
                &self.smart,
                &self.playlist_type,
                &self.composite,
                &self.icon,
                &self.view_count,
            ),
            (
                &self.last_viewed_at,
                &self.duration,
                &self.leaf_count,
                &self.added_at,
                &self.updated_at,
            ),
        ))
    }
}

wire::model!(GetGlobalHubsMetadata);

impl Eq for GetGlobalHubsMetadata {}
