// @generated from Models/Operations/PostUsersSignInDataUserProfile.md by `cargo run -p generator`: change the docs, not this file.

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
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostUsersSignInDataUserProfile {
    /// Whether audio and subtitle tracks are picked automatically, by the languages below.
    ///
    /// Optional. Example: `true`.
    pub auto_select_audio: Option<bool>,

    /// The language to pick for audio, as a code of two letters.
    ///
    /// Required. Example: `ja`.
    pub default_audio_language: String,

    /// The language to pick for subtitles, as a code of two letters.
    ///
    /// Required. Example: `en`.
    pub default_subtitle_language: String,

    /// When subtitles are switched on.
    ///
    /// Optional. Example: `1`.
    pub auto_select_subtitle: Option<PostUsersSignInDataAutoSelectSubtitle>,

    /// Whether subtitles for the deaf and hard of hearing are preferred.
    ///
    /// Optional. Example: `1`.
    pub default_subtitle_accessibility: Option<
        PostUsersSignInDataDefaultSubtitleAccessibility,
    >,

    /// Whether forced subtitles (those for foreign passages only) are preferred.
    ///
    /// Optional. Example: `1`.
    pub default_subtitle_forced: Option<PostUsersSignInDataDefaultSubtitleForced>,

    /// Whether media carries an indicator of having been watched or not.
    ///
    /// Optional. Example: `1`.
    pub watched_indicator: Option<PostUsersSignInDataWatchedIndicator>,

    /// Whether reviews of media are visible.
    ///
    /// Optional. Example: `1`.
    pub media_reviews_visibility: Option<PostUsersSignInDataMediaReviewsVisibility>,

    /// Optional. Not in the docs: seen in `user_info_plexpass.json` at `$.profile.defaultAudioAccessibility`.
    pub default_audio_accessibility: Option<i64>,

    /// Optional. Not in the docs: seen in `user_info_plexpass.json` at `$.profile.defaultAudioLanguages`.
    pub default_audio_languages: Option<serde_json::Value>,

    /// Optional. Not in the docs: seen in `user_info_plexpass.json` at `$.profile.defaultSubtitleLanguages`.
    pub default_subtitle_languages: Option<serde_json::Value>,

    /// Optional. Not in the docs: seen in `user_info_plexpass.json` at `$.profile.mediaReviewsLanguages`.
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
    const NAME: &'static str = "PostUsersSignInDataUserProfile";
    const FIELDS: &'static [wire::Field] = &[
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
            8 => value.read(&mut self.default_audio_accessibility),
            9 => value.read(&mut self.default_audio_languages),
            10 => value.read(&mut self.default_subtitle_languages),
            11 => value.read(&mut self.media_reviews_languages),
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
        to.put(&self.default_audio_accessibility);
        to.put(&self.default_audio_languages);
        to.put(&self.default_subtitle_languages);
        to.put(&self.media_reviews_languages);
    }
}

wire::serde!(PostUsersSignInDataUserProfile);
