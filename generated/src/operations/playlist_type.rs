// @generated from Models/Operations/PlaylistType.md: change the docs, not this file.

use crate::wire;

/// 3 values; part of [`GetPlaylistsRequest`](crate::operations::GetPlaylistsRequest).
#[derive(Debug, Clone)]
pub enum PlaylistType {
    /// `"audio"`
    Audio,

    /// `"video"`
    Video,

    /// `"photo"`
    Photo,

    /// A value that the docs do not list.
    Unknown(String),
}

impl PlaylistType {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Audio, Self::Video, Self::Photo];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Photo => "photo",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    PlaylistType, String, Strings["audio", "video", "photo"], Unknown, as_str
);
