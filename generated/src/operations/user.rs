// @generated from Models/Operations/User.md: change the docs, not this file.

use crate::operations::{
    AllowCameraUpload, AllowChannels, AllowSubtitleAdmin, AllowSync, AllowTuners,
    GetUsersServer, Home, ProtectedT, Restricted,
};
use crate::wire;

/// 20 fields; part of [`GetUsersMediaContainer`](crate::operations::GetUsersMediaContainer).
#[derive(Default)]
pub struct User {
    /// Required. Example: `22526914`.
    pub id: i64,

    /// Required. Example: `Plex User`.
    pub title: String,

    /// Required. Example: `zgfuc7krcqfimrmb9lsl5j`.
    pub username: String,

    /// Required. Example: `zgfuc7krcqfimrmb9lsl5j@protonmail.com`.
    pub email: String,

    /// Optional.
    #[doc(alias = "recommendationsPlaylistId")]
    pub recommendations_playlist_id: Option<String>,

    /// Required. Example: `https://plex.tv/users/3346028014e93acd/avatar?c=1731605021`.
    pub thumb: String,

    /// Optional. Example: `1`.
    pub protected: Option<ProtectedT>,

    /// Optional. Example: `1`.
    pub home: Option<Home>,

    /// Optional. Example: `1`.
    #[doc(alias = "allowTuners")]
    pub allow_tuners: Option<AllowTuners>,

    /// Optional. Example: `1`.
    #[doc(alias = "allowSync")]
    pub allow_sync: Option<AllowSync>,

    /// Optional. Example: `1`.
    #[doc(alias = "allowCameraUpload")]
    pub allow_camera_upload: Option<AllowCameraUpload>,

    /// Optional. Example: `1`.
    #[doc(alias = "allowChannels")]
    pub allow_channels: Option<AllowChannels>,

    /// Optional. Example: `1`.
    #[doc(alias = "allowSubtitleAdmin")]
    pub allow_subtitle_admin: Option<AllowSubtitleAdmin>,

    /// Optional.
    #[doc(alias = "filterAll")]
    pub filter_all: Option<String>,

    /// Optional.
    #[doc(alias = "filterMovies")]
    pub filter_movies: Option<String>,

    /// Optional.
    #[doc(alias = "filterMusic")]
    pub filter_music: Option<String>,

    /// Optional.
    #[doc(alias = "filterPhotos")]
    pub filter_photos: Option<String>,

    /// Optional.
    #[doc(alias = "filterTelevision")]
    pub filter_television: Option<String>,

    /// Optional. Example: `1`.
    pub restricted: Option<Restricted>,

    /// Required. The JSON key is `Server` (says `wire.toml`).
    #[doc(alias = "Server")]
    pub server: Vec<GetUsersServer>,
}

impl wire::Model for User {
    const OBJECT: wire::Object = wire::Object::of(
        "User",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("username", wire::STRING),
            wire::Field::Required("email", wire::STRING),
            wire::Field::Optional("recommendationsPlaylistId", wire::STRING),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Optional("protected", wire::shape::<ProtectedT>()),
            wire::Field::Optional("home", wire::shape::<Home>()),
            wire::Field::Optional("allowTuners", wire::shape::<AllowTuners>()),
            wire::Field::Optional("allowSync", wire::shape::<AllowSync>()),
            wire::Field::Optional(
                "allowCameraUpload",
                wire::shape::<AllowCameraUpload>(),
            ),
            wire::Field::Optional("allowChannels", wire::shape::<AllowChannels>()),
            wire::Field::Optional(
                "allowSubtitleAdmin",
                wire::shape::<AllowSubtitleAdmin>(),
            ),
            wire::Field::Optional("filterAll", wire::STRING),
            wire::Field::Optional("filterMovies", wire::STRING),
            wire::Field::Optional("filterMusic", wire::STRING),
            wire::Field::Optional("filterPhotos", wire::STRING),
            wire::Field::Optional("filterTelevision", wire::STRING),
            wire::Field::Optional("restricted", wire::shape::<Restricted>()),
            wire::Field::Required("Server", wire::shape::<Vec<GetUsersServer>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.id,
                    &mut self.title,
                    &mut self.username,
                    &mut self.email,
                    &mut self.recommendations_playlist_id,
                    &mut self.thumb,
                ),
                (
                    &mut self.protected,
                    &mut self.home,
                    &mut self.allow_tuners,
                    &mut self.allow_sync,
                    &mut self.allow_camera_upload,
                    &mut self.allow_channels,
                ),
                (
                    &mut self.allow_subtitle_admin,
                    &mut self.filter_all,
                    &mut self.filter_movies,
                    &mut self.filter_music,
                    &mut self.filter_photos,
                    &mut self.filter_television,
                ),
                (&mut self.restricted, &mut self.server),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.id,
                &self.title,
                &self.username,
                &self.email,
                &self.recommendations_playlist_id,
                &self.thumb,
            ),
            (
                &self.protected,
                &self.home,
                &self.allow_tuners,
                &self.allow_sync,
                &self.allow_camera_upload,
                &self.allow_channels,
            ),
            (
                &self.allow_subtitle_admin,
                &self.filter_all,
                &self.filter_movies,
                &self.filter_music,
                &self.filter_photos,
                &self.filter_television,
            ),
            (&self.restricted, &self.server),
        ))
    }
}

wire::model!(User);

impl Eq for User {}
