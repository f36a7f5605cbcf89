// @generated from Models/Operations/UserProfile.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    AutoSelectSubtitle, DefaultSubtitleAccessibility, DefaultSubtitleForced,
    MediaReviewsVisibility, WatchedIndicator,
};
use crate::wire;

/// Documented in `Models/Operations/UserProfile.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserProfile {
    /// Optional. Example: `true`.
    pub auto_select_audio: Option<bool>,

    /// Required. Example: `ja`.
    pub default_audio_language: String,

    /// Required. Example: `en`.
    pub default_subtitle_language: String,

    /// Optional. Example: `1`.
    pub auto_select_subtitle: Option<AutoSelectSubtitle>,

    /// Optional. Example: `1`.
    pub default_subtitle_accessibility: Option<DefaultSubtitleAccessibility>,

    /// Optional. Example: `1`.
    pub default_subtitle_forced: Option<DefaultSubtitleForced>,

    /// Optional. Example: `1`.
    pub watched_indicator: Option<WatchedIndicator>,

    /// Optional. Example: `1`.
    pub media_reviews_visibility: Option<MediaReviewsVisibility>,
}

impl UserProfile {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        default_audio_language: impl Into<String>,
        default_subtitle_language: impl Into<String>,
    ) -> Self {
        Self {
            default_audio_language: default_audio_language.into(),
            default_subtitle_language: default_subtitle_language.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for UserProfile {
    const NAME: &'static str = "UserProfile";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("autoSelectAudio", wire::BOOLEAN),
        wire::Field::Required("defaultAudioLanguage", wire::STRING),
        wire::Field::Required("defaultSubtitleLanguage", wire::STRING),
        wire::Field::Optional("autoSelectSubtitle", wire::shape::<AutoSelectSubtitle>()),
        wire::Field::Optional(
            "defaultSubtitleAccessibility",
            wire::shape::<DefaultSubtitleAccessibility>(),
        ),
        wire::Field::Optional(
            "defaultSubtitleForced",
            wire::shape::<DefaultSubtitleForced>(),
        ),
        wire::Field::Optional("watchedIndicator", wire::shape::<WatchedIndicator>()),
        wire::Field::Optional(
            "mediaReviewsVisibility",
            wire::shape::<MediaReviewsVisibility>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.auto_select_audio),
            1 => value.read(&mut self.default_audio_language),
            2 => value.read(&mut self.default_subtitle_language),
            3 => value.read(&mut self.auto_select_subtitle),
            4 => value.read(&mut self.default_subtitle_accessibility),
            5 => value.read(&mut self.default_subtitle_forced),
            6 => value.read(&mut self.watched_indicator),
            7 => value.read(&mut self.media_reviews_visibility),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.auto_select_audio);
        to.put(&self.default_audio_language);
        to.put(&self.default_subtitle_language);
        to.put(&self.auto_select_subtitle);
        to.put(&self.default_subtitle_accessibility);
        to.put(&self.default_subtitle_forced);
        to.put(&self.watched_indicator);
        to.put(&self.media_reviews_visibility);
    }
}

wire::serde!(UserProfile);
