// @generated from Models/Operations/GetMediaProvidersMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::MediaProvider;
use crate::wire;

/// Documented in `Models/Operations/GetMediaProvidersMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaProvidersMediaContainer {
    /// Optional.
    pub size: Option<i64>,

    /// Optional.
    pub allow_camera_upload: Option<bool>,

    /// Optional.
    pub allow_channel_access: Option<bool>,

    /// Optional.
    pub allow_sharing: Option<bool>,

    /// Optional.
    pub allow_sync: Option<bool>,

    /// Optional.
    pub allow_tuners: Option<bool>,

    /// Optional.
    pub background_processing: Option<bool>,

    /// Optional.
    pub certificate: Option<bool>,

    /// Optional.
    pub companion_proxy: Option<bool>,

    /// Optional.
    pub country_code: Option<String>,

    /// Optional.
    pub diagnostics: Option<String>,

    /// Optional.
    pub event_stream: Option<bool>,

    /// Optional.
    pub friendly_name: Option<String>,

    /// Optional.
    pub livetv: Option<i64>,

    /// Optional.
    pub machine_identifier: Option<String>,

    /// Optional.
    pub music_analysis: Option<i64>,

    /// Optional.
    pub my_plex: Option<bool>,

    /// Optional.
    pub my_plex_mapping_state: Option<String>,

    /// Optional.
    pub my_plex_signin_state: Option<String>,

    /// Optional.
    pub my_plex_subscription: Option<bool>,

    /// Optional.
    pub my_plex_username: Option<String>,

    /// Optional.
    pub offline_transcode: Option<i64>,

    /// Optional.
    pub owner_features: Option<String>,

    /// Optional.
    pub platform: Option<String>,

    /// Optional.
    pub platform_version: Option<String>,

    /// Optional.
    pub plugin_host: Option<bool>,

    /// Optional.
    pub push_notifications: Option<bool>,

    /// Optional.
    pub read_only_libraries: Option<bool>,

    /// Optional.
    pub streaming_brain_abr_version: Option<i64>,

    /// Optional.
    pub streaming_brain_version: Option<i64>,

    /// Optional.
    pub sync: Option<bool>,

    /// Optional.
    pub transcoder_active_video_sessions: Option<i64>,

    /// Optional.
    pub transcoder_audio: Option<bool>,

    /// Optional.
    pub transcoder_lyrics: Option<bool>,

    /// Optional.
    pub transcoder_subtitles: Option<bool>,

    /// Optional.
    pub transcoder_video: Option<bool>,

    /// Optional.
    pub transcoder_video_bitrates: Option<String>,

    /// Optional.
    pub transcoder_video_qualities: Option<String>,

    /// Optional.
    pub transcoder_video_resolutions: Option<String>,

    /// Optional.
    pub updated_at: Option<i64>,

    /// Optional.
    pub updater: Option<bool>,

    /// Optional.
    pub version: Option<String>,

    /// Optional.
    pub voice_search: Option<bool>,

    /// Optional. The JSON key is `MediaProvider` (says `wire.toml`).
    pub media_provider: Option<Vec<MediaProvider>>,

    /// Optional. Not in the docs: seen in `providers_free.json` at `$.MediaContainer.allowMediaDeletion`.
    pub allow_media_deletion: Option<bool>,

    /// Optional. Not in the docs: seen in `providers_free.json` at `$.MediaContainer.photoAutoTag`.
    pub photo_auto_tag: Option<bool>,

    /// Optional. Not in the docs: seen in `providers_free.json` at `$.MediaContainer.startState`.
    pub start_state: Option<String>,
}

impl wire::Model for GetMediaProvidersMediaContainer {
    const NAME: &'static str = "GetMediaProvidersMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("allowCameraUpload", wire::BOOLEAN),
        wire::Field::Optional("allowChannelAccess", wire::BOOLEAN),
        wire::Field::Optional("allowSharing", wire::BOOLEAN),
        wire::Field::Optional("allowSync", wire::BOOLEAN),
        wire::Field::Optional("allowTuners", wire::BOOLEAN),
        wire::Field::Optional("backgroundProcessing", wire::BOOLEAN),
        wire::Field::Optional("certificate", wire::BOOLEAN),
        wire::Field::Optional("companionProxy", wire::BOOLEAN),
        wire::Field::Optional("countryCode", wire::STRING),
        wire::Field::Optional("diagnostics", wire::STRING),
        wire::Field::Optional("eventStream", wire::BOOLEAN),
        wire::Field::Optional("friendlyName", wire::STRING),
        wire::Field::Optional("livetv", wire::INTEGER),
        wire::Field::Optional("machineIdentifier", wire::STRING),
        wire::Field::Optional("musicAnalysis", wire::INTEGER),
        wire::Field::Optional("myPlex", wire::BOOLEAN),
        wire::Field::Optional("myPlexMappingState", wire::STRING),
        wire::Field::Optional("myPlexSigninState", wire::STRING),
        wire::Field::Optional("myPlexSubscription", wire::BOOLEAN),
        wire::Field::Optional("myPlexUsername", wire::STRING),
        wire::Field::Optional("offlineTranscode", wire::INTEGER),
        wire::Field::Optional("ownerFeatures", wire::STRING),
        wire::Field::Optional("platform", wire::STRING),
        wire::Field::Optional("platformVersion", wire::STRING),
        wire::Field::Optional("pluginHost", wire::BOOLEAN),
        wire::Field::Optional("pushNotifications", wire::BOOLEAN),
        wire::Field::Optional("readOnlyLibraries", wire::BOOLEAN),
        wire::Field::Optional("streamingBrainABRVersion", wire::INTEGER),
        wire::Field::Optional("streamingBrainVersion", wire::INTEGER),
        wire::Field::Optional("sync", wire::BOOLEAN),
        wire::Field::Optional("transcoderActiveVideoSessions", wire::INTEGER),
        wire::Field::Optional("transcoderAudio", wire::BOOLEAN),
        wire::Field::Optional("transcoderLyrics", wire::BOOLEAN),
        wire::Field::Optional("transcoderSubtitles", wire::BOOLEAN),
        wire::Field::Optional("transcoderVideo", wire::BOOLEAN),
        wire::Field::Optional("transcoderVideoBitrates", wire::STRING),
        wire::Field::Optional("transcoderVideoQualities", wire::STRING),
        wire::Field::Optional("transcoderVideoResolutions", wire::STRING),
        wire::Field::Optional("updatedAt", wire::INTEGER),
        wire::Field::Optional("updater", wire::BOOLEAN),
        wire::Field::Optional("version", wire::STRING),
        wire::Field::Optional("voiceSearch", wire::BOOLEAN),
        wire::Field::Optional("MediaProvider", wire::shape::<Vec<MediaProvider>>()),
        wire::Field::Optional("allowMediaDeletion", wire::BOOLEAN),
        wire::Field::Optional("photoAutoTag", wire::BOOLEAN),
        wire::Field::Optional("startState", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_camera_upload),
            2 => value.read(&mut self.allow_channel_access),
            3 => value.read(&mut self.allow_sharing),
            4 => value.read(&mut self.allow_sync),
            5 => value.read(&mut self.allow_tuners),
            6 => value.read(&mut self.background_processing),
            7 => value.read(&mut self.certificate),
            8 => value.read(&mut self.companion_proxy),
            9 => value.read(&mut self.country_code),
            10 => value.read(&mut self.diagnostics),
            11 => value.read(&mut self.event_stream),
            12 => value.read(&mut self.friendly_name),
            13 => value.read(&mut self.livetv),
            14 => value.read(&mut self.machine_identifier),
            15 => value.read(&mut self.music_analysis),
            16 => value.read(&mut self.my_plex),
            17 => value.read(&mut self.my_plex_mapping_state),
            18 => value.read(&mut self.my_plex_signin_state),
            19 => value.read(&mut self.my_plex_subscription),
            20 => value.read(&mut self.my_plex_username),
            21 => value.read(&mut self.offline_transcode),
            22 => value.read(&mut self.owner_features),
            23 => value.read(&mut self.platform),
            24 => value.read(&mut self.platform_version),
            25 => value.read(&mut self.plugin_host),
            26 => value.read(&mut self.push_notifications),
            27 => value.read(&mut self.read_only_libraries),
            28 => value.read(&mut self.streaming_brain_abr_version),
            29 => value.read(&mut self.streaming_brain_version),
            30 => value.read(&mut self.sync),
            31 => value.read(&mut self.transcoder_active_video_sessions),
            32 => value.read(&mut self.transcoder_audio),
            33 => value.read(&mut self.transcoder_lyrics),
            34 => value.read(&mut self.transcoder_subtitles),
            35 => value.read(&mut self.transcoder_video),
            36 => value.read(&mut self.transcoder_video_bitrates),
            37 => value.read(&mut self.transcoder_video_qualities),
            38 => value.read(&mut self.transcoder_video_resolutions),
            39 => value.read(&mut self.updated_at),
            40 => value.read(&mut self.updater),
            41 => value.read(&mut self.version),
            42 => value.read(&mut self.voice_search),
            43 => value.read(&mut self.media_provider),
            44 => value.read(&mut self.allow_media_deletion),
            45 => value.read(&mut self.photo_auto_tag),
            46 => value.read(&mut self.start_state),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.allow_camera_upload);
        to.put(&self.allow_channel_access);
        to.put(&self.allow_sharing);
        to.put(&self.allow_sync);
        to.put(&self.allow_tuners);
        to.put(&self.background_processing);
        to.put(&self.certificate);
        to.put(&self.companion_proxy);
        to.put(&self.country_code);
        to.put(&self.diagnostics);
        to.put(&self.event_stream);
        to.put(&self.friendly_name);
        to.put(&self.livetv);
        to.put(&self.machine_identifier);
        to.put(&self.music_analysis);
        to.put(&self.my_plex);
        to.put(&self.my_plex_mapping_state);
        to.put(&self.my_plex_signin_state);
        to.put(&self.my_plex_subscription);
        to.put(&self.my_plex_username);
        to.put(&self.offline_transcode);
        to.put(&self.owner_features);
        to.put(&self.platform);
        to.put(&self.platform_version);
        to.put(&self.plugin_host);
        to.put(&self.push_notifications);
        to.put(&self.read_only_libraries);
        to.put(&self.streaming_brain_abr_version);
        to.put(&self.streaming_brain_version);
        to.put(&self.sync);
        to.put(&self.transcoder_active_video_sessions);
        to.put(&self.transcoder_audio);
        to.put(&self.transcoder_lyrics);
        to.put(&self.transcoder_subtitles);
        to.put(&self.transcoder_video);
        to.put(&self.transcoder_video_bitrates);
        to.put(&self.transcoder_video_qualities);
        to.put(&self.transcoder_video_resolutions);
        to.put(&self.updated_at);
        to.put(&self.updater);
        to.put(&self.version);
        to.put(&self.voice_search);
        to.put(&self.media_provider);
        to.put(&self.allow_media_deletion);
        to.put(&self.photo_auto_tag);
        to.put(&self.start_state);
    }
}

wire::serde!(GetMediaProvidersMediaContainer);
