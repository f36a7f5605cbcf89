// @generated from Models/Operations/Account.md: change the docs, not this file.

use crate::wire;

/// 8 fields; part of
/// [`GetStatisticsMediaContainer`](crate::operations::GetStatisticsMediaContainer).
#[derive(Default)]
pub struct Account {
    /// Optional. Example: `238960586`.
    pub id: Option<i64>,

    /// Optional. Example: `/accounts/238960586`.
    pub key: Option<String>,

    /// Optional. Example: `Diane`.
    pub name: Option<String>,

    /// Optional. Example: `en`.
    #[doc(alias = "defaultAudioLanguage")]
    pub default_audio_language: Option<String>,

    /// Optional. Example: `true`.
    #[doc(alias = "autoSelectAudio")]
    pub auto_select_audio: Option<bool>,

    /// Optional. Example: `en`.
    #[doc(alias = "defaultSubtitleLanguage")]
    pub default_subtitle_language: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "subtitleMode")]
    pub subtitle_mode: Option<i64>,

    /// Optional. Example: `https://plex.tv/users/50d83634246da1de/avatar?c=1707110967`.
    pub thumb: Option<String>,
}

impl wire::Model for Account {
    const OBJECT: wire::Object = wire::Object::of(
        "Account",
        &[
            wire::Field::Optional("id", wire::INTEGER),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("name", wire::STRING),
            wire::Field::Optional("defaultAudioLanguage", wire::STRING),
            wire::Field::Optional("autoSelectAudio", wire::BOOLEAN),
            wire::Field::Optional("defaultSubtitleLanguage", wire::STRING),
            wire::Field::Optional("subtitleMode", wire::INTEGER),
            wire::Field::Optional("thumb", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.id,
                    &mut self.key,
                    &mut self.name,
                    &mut self.default_audio_language,
                    &mut self.auto_select_audio,
                    &mut self.default_subtitle_language,
                ),
                (&mut self.subtitle_mode, &mut self.thumb),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.id,
                &self.key,
                &self.name,
                &self.default_audio_language,
                &self.auto_select_audio,
                &self.default_subtitle_language,
            ),
            (&self.subtitle_mode, &self.thumb),
        ))
    }
}

wire::model!(Account);

impl Eq for Account {}
