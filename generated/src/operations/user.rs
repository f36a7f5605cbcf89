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

    /// Required. The JSON key is `Server` (says `wire.toml`).
    pub server: Vec<GetUsersServer>,
}

impl wire::Model for User {
    const NAME: &'static str = "User";
    const FIELDS: &'static [wire::Field] = &[
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
        wire::Field::Optional("allowCameraUpload", wire::shape::<AllowCameraUpload>()),
        wire::Field::Optional("allowChannels", wire::shape::<AllowChannels>()),
        wire::Field::Optional("allowSubtitleAdmin", wire::shape::<AllowSubtitleAdmin>()),
        wire::Field::Optional("filterAll", wire::STRING),
        wire::Field::Optional("filterMovies", wire::STRING),
        wire::Field::Optional("filterMusic", wire::STRING),
        wire::Field::Optional("filterPhotos", wire::STRING),
        wire::Field::Optional("filterTelevision", wire::STRING),
        wire::Field::Optional("restricted", wire::shape::<Restricted>()),
        wire::Field::Required("Server", wire::shape::<Vec<GetUsersServer>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.title);
        to.put(&self.username);
        to.put(&self.email);
        to.put(&self.recommendations_playlist_id);
        to.put(&self.thumb);
        to.put(&self.protected);
        to.put(&self.home);
        to.put(&self.allow_tuners);
        to.put(&self.allow_sync);
        to.put(&self.allow_camera_upload);
        to.put(&self.allow_channels);
        to.put(&self.allow_subtitle_admin);
        to.put(&self.filter_all);
        to.put(&self.filter_movies);
        to.put(&self.filter_music);
        to.put(&self.filter_photos);
        to.put(&self.filter_television);
        to.put(&self.restricted);
        to.put(&self.server);
    }
}

wire::serde!(User);
