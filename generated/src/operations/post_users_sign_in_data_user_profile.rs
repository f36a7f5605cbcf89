// @generated from Models/Operations/PostUsersSignInDataUserProfile.md: change the docs, not this file.

use crate::operations::{
    PostUsersSignInDataAutoSelectSubtitle,
    PostUsersSignInDataDefaultSubtitleAccessibility,
    PostUsersSignInDataDefaultSubtitleForced, PostUsersSignInDataMediaReviewsVisibility,
    PostUsersSignInDataWatchedIndicator,
};
use crate::wire;

/// The playback preferences of an account.
///
/// Documented in `Models/Operations/PostUsersSignInDataUserProfile.md`.
#[derive(Default)]
pub struct PostUsersSignInDataUserProfile {
    /// Whether audio and subtitle tracks are picked automatically, by the languages below.
    ///
    /// Optional. Example: `true`.
    #[doc(alias = "autoSelectAudio")]
    pub auto_select_audio: Option<bool>,

    /// The language to pick for audio, as a code of two letters.
    ///
    /// Required. Example: `ja`.
    #[doc(alias = "defaultAudioLanguage")]
    pub default_audio_language: String,

    /// The language to pick for subtitles, as a code of two letters.
    ///
    /// Required. Example: `en`.
    #[doc(alias = "defaultSubtitleLanguage")]
    pub default_subtitle_language: String,

    /// When subtitles are switched on.
    ///
    /// Optional. Example: `1`.
    #[doc(alias = "autoSelectSubtitle")]
    pub auto_select_subtitle: Option<PostUsersSignInDataAutoSelectSubtitle>,

    /// Whether subtitles for the deaf and hard of hearing are preferred.
    ///
    /// Optional. Example: `1`.
    #[doc(alias = "defaultSubtitleAccessibility")]
    pub default_subtitle_accessibility: Option<
        PostUsersSignInDataDefaultSubtitleAccessibility,
    >,

    /// Whether forced subtitles (those for foreign passages only) are preferred.
    ///
    /// Optional. Example: `1`.
    #[doc(alias = "defaultSubtitleForced")]
    pub default_subtitle_forced: Option<PostUsersSignInDataDefaultSubtitleForced>,

    /// Whether media carries an indicator of having been watched or not.
    ///
    /// Optional. Example: `1`.
    #[doc(alias = "watchedIndicator")]
    pub watched_indicator: Option<PostUsersSignInDataWatchedIndicator>,

    /// Whether reviews of media are visible.
    ///
    /// Optional. Example: `1`.
    #[doc(alias = "mediaReviewsVisibility")]
    pub media_reviews_visibility: Option<PostUsersSignInDataMediaReviewsVisibility>,

    /// Optional. Not in the docs: seen in `user_info_plexpass.json` at `$.profile.defaultAudioAccessibility`.
    #[doc(alias = "defaultAudioAccessibility")]
    pub default_audio_accessibility: Option<i64>,

    /// Optional. Not in the docs: seen in `user_info_plexpass.json` at `$.profile.defaultAudioLanguages`.
    #[doc(alias = "defaultAudioLanguages")]
    pub default_audio_languages: Option<serde_json::Value>,

    /// Optional. Not in the docs: seen in `user_info_plexpass.json` at `$.profile.defaultSubtitleLanguages`.
    #[doc(alias = "defaultSubtitleLanguages")]
    pub default_subtitle_languages: Option<serde_json::Value>,

    /// Optional. Not in the docs: seen in `user_info_plexpass.json` at `$.profile.mediaReviewsLanguages`.
    #[doc(alias = "mediaReviewsLanguages")]
    pub media_reviews_languages: Option<serde_json::Value>,
}

impl PostUsersSignInDataUserProfile {
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

impl wire::Model for PostUsersSignInDataUserProfile {
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataUserProfile",
        &[
            wire::Field::Optional("autoSelectAudio", wire::BOOLEAN),
            wire::Field::Required("defaultAudioLanguage", wire::STRING),
            wire::Field::Required("defaultSubtitleLanguage", wire::STRING),
            wire::Field::Optional(
                "autoSelectSubtitle",
                wire::shape::<PostUsersSignInDataAutoSelectSubtitle>(),
            ),
            wire::Field::Optional(
                "defaultSubtitleAccessibility",
                wire::shape::<PostUsersSignInDataDefaultSubtitleAccessibility>(),
            ),
            wire::Field::Optional(
                "defaultSubtitleForced",
                wire::shape::<PostUsersSignInDataDefaultSubtitleForced>(),
            ),
            wire::Field::Optional(
                "watchedIndicator",
                wire::shape::<PostUsersSignInDataWatchedIndicator>(),
            ),
            wire::Field::Optional(
                "mediaReviewsVisibility",
                wire::shape::<PostUsersSignInDataMediaReviewsVisibility>(),
            ),
            wire::Field::Optional("defaultAudioAccessibility", wire::INTEGER),
            wire::Field::Optional("defaultAudioLanguages", wire::Shape::Any),
            wire::Field::Optional("defaultSubtitleLanguages", wire::Shape::Any),
            wire::Field::Optional("mediaReviewsLanguages", wire::Shape::Any),
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
                (
                    &mut self.watched_indicator,
                    &mut self.media_reviews_visibility,
                    &mut self.default_audio_accessibility,
                    &mut self.default_audio_languages,
                    &mut self.default_subtitle_languages,
                    &mut self.media_reviews_languages,
                ),
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
            (
                &self.watched_indicator,
                &self.media_reviews_visibility,
                &self.default_audio_accessibility,
                &self.default_audio_languages,
                &self.default_subtitle_languages,
                &self.media_reviews_languages,
            ),
        ))
    }
}

wire::model!(PostUsersSignInDataUserProfile);

impl Eq for PostUsersSignInDataUserProfile {}
