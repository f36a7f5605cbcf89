// @generated from Models/Operations/CreatePlaylistQueryParamType.md: change the docs, not this file.

use crate::wire;

/// 3 values; part of [`CreatePlaylistRequest`](crate::operations::CreatePlaylistRequest).
#[derive(Debug, Clone)]
pub enum CreatePlaylistQueryParamType {
    /// `"audio"`
    Audio,

    /// `"video"`
    Video,

    /// `"photo"`
    Photo,

    /// A value that the docs do not list.
    Unknown(String),
}

impl CreatePlaylistQueryParamType {
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
    CreatePlaylistQueryParamType, String, wire::Listed::Strings(& ["audio", "video",
    "photo"]), Unknown, as_str
);
