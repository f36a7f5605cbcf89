// @generated from Models/Operations/State.md: change the docs, not this file.

use crate::wire;

/// 3 values; part of [`GetTimelineRequest`](crate::operations::GetTimelineRequest).
#[derive(Debug, Clone)]
pub enum State {
    /// `"playing"`
    Playing,

    /// `"paused"`
    Paused,

    /// `"stopped"`
    Stopped,

    /// A value that the docs do not list.
    Unknown(String),
}

impl State {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Playing, Self::Paused, Self::Stopped];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Playing => "playing",
            Self::Paused => "paused",
            Self::Stopped => "stopped",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    State, String, Strings["playing", "paused", "stopped"], Unknown, as_str
);
