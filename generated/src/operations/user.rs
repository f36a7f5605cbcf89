// @generated from Models/Operations/User.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    AllowCameraUpload, AllowChannels, AllowSubtitleAdmin, AllowSync, AllowTuners,
    GetUsersServer, Home, ProtectedT, Restricted,
};
use crate::wire;

/// Documented in `Models/Operations/User.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    pub recommendations_playlist_id: Option<String>,

    /// Required. Example: `https://plex.tv/users/3346028014e93acd/avatar?c=1731605021`.
    pub thumb: String,

    /// Optional. Example: `1`.
    pub protected: Option<ProtectedT>,

    /// Optional. Example: `1`.
    pub home: Option<Home>,

    /// Optional. Example: `1`.
    pub allow_tuners: Option<AllowTuners>,

    /// Optional. Example: `1`.
    pub allow_sync: Option<AllowSync>,

    /// Optional. Example: `1`.
    pub allow_camera_upload: Option<AllowCameraUpload>,

    /// Optional. Example: `1`.
    pub allow_channels: Option<AllowChannels>,

    /// Optional. Example: `1`.
    pub allow_subtitle_admin: Option<AllowSubtitleAdmin>,

    /// Optional.
    pub filter_all: Option<String>,

    /// Optional.
    pub filter_movies: Option<String>,

    /// Optional.
    pub filter_music: Option<String>,

    /// Optional.
    pub filter_photos: Option<String>,

    /// Optional.
    pub filter_television: Option<String>,

    /// Optional. Example: `1`.
    pub restricted: Option<Restricted>,

    /// Required.
    pub server: Vec<GetUsersServer>,
}

impl wire::Model for User {
    const NAME: &'static str = "User";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("title"),
        wire::Field::required("username"),
        wire::Field::required("email"),
        wire::Field::optional("recommendationsPlaylistId"),
        wire::Field::required("thumb"),
        wire::Field::optional("protected"),
        wire::Field::optional("home"),
        wire::Field::optional("allowTuners"),
        wire::Field::optional("allowSync"),
        wire::Field::optional("allowCameraUpload"),
        wire::Field::optional("allowChannels"),
        wire::Field::optional("allowSubtitleAdmin"),
        wire::Field::optional("filterAll"),
        wire::Field::optional("filterMovies"),
        wire::Field::optional("filterMusic"),
        wire::Field::optional("filterPhotos"),
        wire::Field::optional("filterTelevision"),
        wire::Field::optional("restricted"),
        wire::Field::required("server"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.username),
            3 => value.read(&mut self.email),
            4 => value.read(&mut self.recommendations_playlist_id),
            5 => value.read(&mut self.thumb),
            6 => value.read(&mut self.protected),
            7 => value.read(&mut self.home),
            8 => value.read(&mut self.allow_tuners),
            9 => value.read(&mut self.allow_sync),
            10 => value.read(&mut self.allow_camera_upload),
            11 => value.read(&mut self.allow_channels),
            12 => value.read(&mut self.allow_subtitle_admin),
            13 => value.read(&mut self.filter_all),
            14 => value.read(&mut self.filter_movies),
            15 => value.read(&mut self.filter_music),
            16 => value.read(&mut self.filter_photos),
            17 => value.read(&mut self.filter_television),
            18 => value.read(&mut self.restricted),
            19 => value.read(&mut self.server),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.title)?;
        entries.put(&self.username)?;
        entries.put(&self.email)?;
        entries.put(&self.recommendations_playlist_id)?;
        entries.put(&self.thumb)?;
        entries.put(&self.protected)?;
        entries.put(&self.home)?;
        entries.put(&self.allow_tuners)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.allow_camera_upload)?;
        entries.put(&self.allow_channels)?;
        entries.put(&self.allow_subtitle_admin)?;
        entries.put(&self.filter_all)?;
        entries.put(&self.filter_movies)?;
        entries.put(&self.filter_music)?;
        entries.put(&self.filter_photos)?;
        entries.put(&self.filter_television)?;
        entries.put(&self.restricted)?;
        entries.put(&self.server)
    }
}

wire::model!(User);
