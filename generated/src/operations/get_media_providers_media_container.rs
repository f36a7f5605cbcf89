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

    /// Optional.
    pub media_provider: Option<Vec<MediaProvider>>,
}

impl wire::Model for GetMediaProvidersMediaContainer {
    const NAME: &'static str = "GetMediaProvidersMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("allowCameraUpload"),
        wire::Field::optional("allowChannelAccess"),
        wire::Field::optional("allowSharing"),
        wire::Field::optional("allowSync"),
        wire::Field::optional("allowTuners"),
        wire::Field::optional("backgroundProcessing"),
        wire::Field::optional("certificate"),
        wire::Field::optional("companionProxy"),
        wire::Field::optional("countryCode"),
        wire::Field::optional("diagnostics"),
        wire::Field::optional("eventStream"),
        wire::Field::optional("friendlyName"),
        wire::Field::optional("livetv"),
        wire::Field::optional("machineIdentifier"),
        wire::Field::optional("musicAnalysis"),
        wire::Field::optional("myPlex"),
        wire::Field::optional("myPlexMappingState"),
        wire::Field::optional("myPlexSigninState"),
        wire::Field::optional("myPlexSubscription"),
        wire::Field::optional("myPlexUsername"),
        wire::Field::optional("offlineTranscode"),
        wire::Field::optional("ownerFeatures"),
        wire::Field::optional("platform"),
        wire::Field::optional("platformVersion"),
        wire::Field::optional("pluginHost"),
        wire::Field::optional("pushNotifications"),
        wire::Field::optional("readOnlyLibraries"),
        wire::Field::optional("streamingBrainABRVersion"),
        wire::Field::optional("streamingBrainVersion"),
        wire::Field::optional("sync"),
        wire::Field::optional("transcoderActiveVideoSessions"),
        wire::Field::optional("transcoderAudio"),
        wire::Field::optional("transcoderLyrics"),
        wire::Field::optional("transcoderSubtitles"),
        wire::Field::optional("transcoderVideo"),
        wire::Field::optional("transcoderVideoBitrates"),
        wire::Field::optional("transcoderVideoQualities"),
        wire::Field::optional("transcoderVideoResolutions"),
        wire::Field::optional("updatedAt"),
        wire::Field::optional("updater"),
        wire::Field::optional("version"),
        wire::Field::optional("voiceSearch"),
        wire::Field::optional("mediaProvider"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.allow_camera_upload)?;
        entries.put(&self.allow_channel_access)?;
        entries.put(&self.allow_sharing)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.allow_tuners)?;
        entries.put(&self.background_processing)?;
        entries.put(&self.certificate)?;
        entries.put(&self.companion_proxy)?;
        entries.put(&self.country_code)?;
        entries.put(&self.diagnostics)?;
        entries.put(&self.event_stream)?;
        entries.put(&self.friendly_name)?;
        entries.put(&self.livetv)?;
        entries.put(&self.machine_identifier)?;
        entries.put(&self.music_analysis)?;
        entries.put(&self.my_plex)?;
        entries.put(&self.my_plex_mapping_state)?;
        entries.put(&self.my_plex_signin_state)?;
        entries.put(&self.my_plex_subscription)?;
        entries.put(&self.my_plex_username)?;
        entries.put(&self.offline_transcode)?;
        entries.put(&self.owner_features)?;
        entries.put(&self.platform)?;
        entries.put(&self.platform_version)?;
        entries.put(&self.plugin_host)?;
        entries.put(&self.push_notifications)?;
        entries.put(&self.read_only_libraries)?;
        entries.put(&self.streaming_brain_abr_version)?;
        entries.put(&self.streaming_brain_version)?;
        entries.put(&self.sync)?;
        entries.put(&self.transcoder_active_video_sessions)?;
        entries.put(&self.transcoder_audio)?;
        entries.put(&self.transcoder_lyrics)?;
        entries.put(&self.transcoder_subtitles)?;
        entries.put(&self.transcoder_video)?;
        entries.put(&self.transcoder_video_bitrates)?;
        entries.put(&self.transcoder_video_qualities)?;
        entries.put(&self.transcoder_video_resolutions)?;
        entries.put(&self.updated_at)?;
        entries.put(&self.updater)?;
        entries.put(&self.version)?;
        entries.put(&self.voice_search)?;
        entries.put(&self.media_provider)
    }
}

wire::model!(GetMediaProvidersMediaContainer);
