// @generated from Models/Operations/Account.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Account.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Account {
    /// Optional. Example: `238960586`.
    pub id: Option<i64>,

    /// Optional. Example: `/accounts/238960586`.
    pub key: Option<String>,

    /// Optional. Example: `Diane`.
    pub name: Option<String>,

    /// Optional. Example: `en`.
    pub default_audio_language: Option<String>,

    /// Optional. Example: `true`.
    pub auto_select_audio: Option<bool>,

    /// Optional. Example: `en`.
    pub default_subtitle_language: Option<String>,

    /// Optional. Example: `1`.
    pub subtitle_mode: Option<i64>,

    /// Optional. Example: `https://plex.tv/users/50d83634246da1de/avatar?c=1707110967`.
    pub thumb: Option<String>,
}

impl wire::Model for Account {
    const NAME: &'static str = "Account";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::INTEGER),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("name", wire::STRING),
        wire::Field::Optional("defaultAudioLanguage", wire::STRING),
        wire::Field::Optional("autoSelectAudio", wire::BOOLEAN),
        wire::Field::Optional("defaultSubtitleLanguage", wire::STRING),
        wire::Field::Optional("subtitleMode", wire::INTEGER),
        wire::Field::Optional("thumb", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.name),
            3 => value.read(&mut self.default_audio_language),
            4 => value.read(&mut self.auto_select_audio),
            5 => value.read(&mut self.default_subtitle_language),
            6 => value.read(&mut self.subtitle_mode),
            7 => value.read(&mut self.thumb),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.key);
        to.put(&self.name);
        to.put(&self.default_audio_language);
        to.put(&self.auto_select_audio);
        to.put(&self.default_subtitle_language);
        to.put(&self.subtitle_mode);
        to.put(&self.thumb);
    }
}

wire::serde!(Account);
