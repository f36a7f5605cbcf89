// @generated from Models/Operations/UserProfile.md: change the docs, not this file.

use crate::operations::{
    AutoSelectSubtitle, DefaultSubtitleAccessibility, DefaultSubtitleForced,
    MediaReviewsVisibility, WatchedIndicator,
};
use crate::wire;

/// 8 fields; part of
/// [`GetTokenDetailsUserPlexAccount`](crate::operations::GetTokenDetailsUserPlexAccount).
#[derive(Default)]
pub struct UserProfile {
    /// Optional. Example: `true`.
    #[doc(alias = "autoSelectAudio")]
    pub auto_select_audio: Option<bool>,

    /// Required. Example: `ja`.
    #[doc(alias = "defaultAudioLanguage")]
    pub default_audio_language: String,

    /// Required. Example: `en`.
    #[doc(alias = "defaultSubtitleLanguage")]
    pub default_subtitle_language: String,

    /// Optional. Example: `1`.
    #[doc(alias = "autoSelectSubtitle")]
    pub auto_select_subtitle: Option<AutoSelectSubtitle>,

    /// Optional. Example: `1`.
    #[doc(alias = "defaultSubtitleAccessibility")]
    pub default_subtitle_accessibility: Option<DefaultSubtitleAccessibility>,

    /// Optional. Example: `1`.
    #[doc(alias = "defaultSubtitleForced")]
    pub default_subtitle_forced: Option<DefaultSubtitleForced>,

    /// Optional. Example: `1`.
    #[doc(alias = "watchedIndicator")]
    pub watched_indicator: Option<WatchedIndicator>,

    /// Optional. Example: `1`.
    #[doc(alias = "mediaReviewsVisibility")]
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
    const OBJECT: wire::Object = wire::Object::of(
        "UserProfile",
        &[
            wire::Field::Optional("autoSelectAudio", wire::BOOLEAN),
            wire::Field::Required("defaultAudioLanguage", wire::STRING),
            wire::Field::Required("defaultSubtitleLanguage", wire::STRING),
            wire::Field::Optional(
                "autoSelectSubtitle",
                wire::shape::<AutoSelectSubtitle>(),
            ),
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.auto_select_audio,
                    &mut self.default_audio_language,
                    &mut self.default_subtitle_language,
                    &mut self.auto_select_subtitle,
                    &mut self.default_subtitle_accessibility,
                    &mut self.default_subtitle_forced,
                ),
                (&mut self.watched_indicator, &mut self.media_reviews_visibility),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.auto_select_audio,
                &self.default_audio_language,
                &self.default_subtitle_language,
                &self.auto_select_subtitle,
                &self.default_subtitle_accessibility,
                &self.default_subtitle_forced,
            ),
            (&self.watched_indicator, &self.media_reviews_visibility),
        ))
    }
}

wire::model!(UserProfile);

impl Eq for UserProfile {}
