// @generated from Models/Operations/MediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Directory;
use crate::wire;

/// Documented in `Models/Operations/MediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MediaContainer {
    /// Optional.
    pub size: Option<f64>,

    /// Optional.
    pub allow_camera_upload: Option<bool>,

    /// Optional.
    pub allow_channel_access: Option<bool>,

    /// Optional.
    pub allow_media_deletion: Option<bool>,

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
    pub hub_search: Option<bool>,

    /// Optional.
    pub item_clusters: Option<bool>,

    /// Optional.
    pub livetv: Option<f64>,

    /// Optional.
    pub machine_identifier: Option<String>,

    /// Optional.
    pub media_providers: Option<bool>,

    /// Optional.
    pub multiuser: Option<bool>,

    /// Optional.
    pub music_analysis: Option<f64>,

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
    pub offline_transcode: Option<f64>,

    /// Optional.
    pub owner_features: Option<String>,

    /// Optional.
    pub photo_auto_tag: Option<bool>,

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
    pub streaming_brain_abr_version: Option<f64>,

    /// Optional.
    pub streaming_brain_version: Option<f64>,

    /// Optional.
    pub sync: Option<bool>,

    /// Optional.
    pub transcoder_active_video_sessions: Option<f64>,

    /// Optional.
    pub transcoder_audio: Option<bool>,

    /// Optional.
    pub transcoder_lyrics: Option<bool>,

    /// Optional.
    pub transcoder_photo: Option<bool>,

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
    pub updated_at: Option<f64>,

    /// Optional.
    pub updater: Option<bool>,

    /// Optional.
    pub version: Option<String>,

    /// Optional.
    pub voice_search: Option<bool>,

    /// Optional.
    pub directory: Option<Vec<Directory>>,
}

impl wire::Model for MediaContainer {
    const NAME: &'static str = "MediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("allowCameraUpload"),
        wire::Field::optional("allowChannelAccess"),
        wire::Field::optional("allowMediaDeletion"),
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
        wire::Field::optional("hubSearch"),
        wire::Field::optional("itemClusters"),
        wire::Field::optional("livetv"),
        wire::Field::optional("machineIdentifier"),
        wire::Field::optional("mediaProviders"),
        wire::Field::optional("multiuser"),
        wire::Field::optional("musicAnalysis"),
        wire::Field::optional("myPlex"),
        wire::Field::optional("myPlexMappingState"),
        wire::Field::optional("myPlexSigninState"),
        wire::Field::optional("myPlexSubscription"),
        wire::Field::optional("myPlexUsername"),
        wire::Field::optional("offlineTranscode"),
        wire::Field::optional("ownerFeatures"),
        wire::Field::optional("photoAutoTag"),
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
        wire::Field::optional("transcoderPhoto"),
        wire::Field::optional("transcoderSubtitles"),
        wire::Field::optional("transcoderVideo"),
        wire::Field::optional("transcoderVideoBitrates"),
        wire::Field::optional("transcoderVideoQualities"),
        wire::Field::optional("transcoderVideoResolutions"),
        wire::Field::optional("updatedAt"),
        wire::Field::optional("updater"),
        wire::Field::optional("version"),
        wire::Field::optional("voiceSearch"),
        wire::Field::optional("directory"),
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
            3 => value.read(&mut self.allow_media_deletion),
            4 => value.read(&mut self.allow_sharing),
            5 => value.read(&mut self.allow_sync),
            6 => value.read(&mut self.allow_tuners),
            7 => value.read(&mut self.background_processing),
            8 => value.read(&mut self.certificate),
            9 => value.read(&mut self.companion_proxy),
            10 => value.read(&mut self.country_code),
            11 => value.read(&mut self.diagnostics),
            12 => value.read(&mut self.event_stream),
            13 => value.read(&mut self.friendly_name),
            14 => value.read(&mut self.hub_search),
            15 => value.read(&mut self.item_clusters),
            16 => value.read(&mut self.livetv),
            17 => value.read(&mut self.machine_identifier),
            18 => value.read(&mut self.media_providers),
            19 => value.read(&mut self.multiuser),
            20 => value.read(&mut self.music_analysis),
            21 => value.read(&mut self.my_plex),
            22 => value.read(&mut self.my_plex_mapping_state),
            23 => value.read(&mut self.my_plex_signin_state),
            24 => value.read(&mut self.my_plex_subscription),
            25 => value.read(&mut self.my_plex_username),
            26 => value.read(&mut self.offline_transcode),
            27 => value.read(&mut self.owner_features),
            28 => value.read(&mut self.photo_auto_tag),
            29 => value.read(&mut self.platform),
            30 => value.read(&mut self.platform_version),
            31 => value.read(&mut self.plugin_host),
            32 => value.read(&mut self.push_notifications),
            33 => value.read(&mut self.read_only_libraries),
            34 => value.read(&mut self.streaming_brain_abr_version),
            35 => value.read(&mut self.streaming_brain_version),
            36 => value.read(&mut self.sync),
            37 => value.read(&mut self.transcoder_active_video_sessions),
            38 => value.read(&mut self.transcoder_audio),
            39 => value.read(&mut self.transcoder_lyrics),
            40 => value.read(&mut self.transcoder_photo),
            41 => value.read(&mut self.transcoder_subtitles),
            42 => value.read(&mut self.transcoder_video),
            43 => value.read(&mut self.transcoder_video_bitrates),
            44 => value.read(&mut self.transcoder_video_qualities),
            45 => value.read(&mut self.transcoder_video_resolutions),
            46 => value.read(&mut self.updated_at),
            47 => value.read(&mut self.updater),
            48 => value.read(&mut self.version),
            49 => value.read(&mut self.voice_search),
            50 => value.read(&mut self.directory),
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
        entries.put(&self.allow_media_deletion)?;
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
        entries.put(&self.hub_search)?;
        entries.put(&self.item_clusters)?;
        entries.put(&self.livetv)?;
        entries.put(&self.machine_identifier)?;
        entries.put(&self.media_providers)?;
        entries.put(&self.multiuser)?;
        entries.put(&self.music_analysis)?;
        entries.put(&self.my_plex)?;
        entries.put(&self.my_plex_mapping_state)?;
        entries.put(&self.my_plex_signin_state)?;
        entries.put(&self.my_plex_subscription)?;
        entries.put(&self.my_plex_username)?;
        entries.put(&self.offline_transcode)?;
        entries.put(&self.owner_features)?;
        entries.put(&self.photo_auto_tag)?;
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
        entries.put(&self.transcoder_photo)?;
        entries.put(&self.transcoder_subtitles)?;
        entries.put(&self.transcoder_video)?;
        entries.put(&self.transcoder_video_bitrates)?;
        entries.put(&self.transcoder_video_qualities)?;
        entries.put(&self.transcoder_video_resolutions)?;
        entries.put(&self.updated_at)?;
        entries.put(&self.updater)?;
        entries.put(&self.version)?;
        entries.put(&self.voice_search)?;
        entries.put(&self.directory)
    }
}

wire::model!(MediaContainer);
