// @generated from Models/Operations/MediaContainer.md: change the docs, not this file.

use crate::operations::Directory;
use crate::wire;

/// 51 fields; part of
/// [`GetServerCapabilitiesResponseBody`](crate::operations::GetServerCapabilitiesResponseBody).
#[derive(Default)]
pub struct MediaContainer {
    /// Optional.
    pub size: Option<f64>,

    /// Optional.
    #[doc(alias = "allowCameraUpload")]
    pub allow_camera_upload: Option<bool>,

    /// Optional.
    #[doc(alias = "allowChannelAccess")]
    pub allow_channel_access: Option<bool>,

    /// Optional.
    #[doc(alias = "allowMediaDeletion")]
    pub allow_media_deletion: Option<bool>,

    /// Optional.
    #[doc(alias = "allowSharing")]
    pub allow_sharing: Option<bool>,

    /// Optional.
    #[doc(alias = "allowSync")]
    pub allow_sync: Option<bool>,

    /// Optional.
    #[doc(alias = "allowTuners")]
    pub allow_tuners: Option<bool>,

    /// Optional.
    #[doc(alias = "backgroundProcessing")]
    pub background_processing: Option<bool>,

    /// Optional.
    pub certificate: Option<bool>,

    /// Optional.
    #[doc(alias = "companionProxy")]
    pub companion_proxy: Option<bool>,

    /// Optional.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,

    /// Optional.
    pub diagnostics: Option<String>,

    /// Optional.
    #[doc(alias = "eventStream")]
    pub event_stream: Option<bool>,

    /// Optional.
    #[doc(alias = "friendlyName")]
    pub friendly_name: Option<String>,

    /// Optional.
    #[doc(alias = "hubSearch")]
    pub hub_search: Option<bool>,

    /// Optional.
    #[doc(alias = "itemClusters")]
    pub item_clusters: Option<bool>,

    /// Optional.
    pub livetv: Option<f64>,

    /// Optional.
    #[doc(alias = "machineIdentifier")]
    pub machine_identifier: Option<String>,

    /// Optional.
    #[doc(alias = "mediaProviders")]
    pub media_providers: Option<bool>,

    /// Optional.
    pub multiuser: Option<bool>,

    /// Optional.
    #[doc(alias = "musicAnalysis")]
    pub music_analysis: Option<f64>,

    /// Optional.
    #[doc(alias = "myPlex")]
    pub my_plex: Option<bool>,

    /// Optional.
    #[doc(alias = "myPlexMappingState")]
    pub my_plex_mapping_state: Option<String>,

    /// Optional.
    #[doc(alias = "myPlexSigninState")]
    pub my_plex_signin_state: Option<String>,

    /// Optional.
    #[doc(alias = "myPlexSubscription")]
    pub my_plex_subscription: Option<bool>,

    /// Optional.
    #[doc(alias = "myPlexUsername")]
    pub my_plex_username: Option<String>,

    /// Optional.
    #[doc(alias = "offlineTranscode")]
    pub offline_transcode: Option<f64>,

    /// Optional.
    #[doc(alias = "ownerFeatures")]
    pub owner_features: Option<String>,

    /// Optional.
    #[doc(alias = "photoAutoTag")]
    pub photo_auto_tag: Option<bool>,

    /// Optional.
    pub platform: Option<String>,

    /// Optional.
    #[doc(alias = "platformVersion")]
    pub platform_version: Option<String>,

    /// Optional.
    #[doc(alias = "pluginHost")]
    pub plugin_host: Option<bool>,

    /// Optional.
    #[doc(alias = "pushNotifications")]
    pub push_notifications: Option<bool>,

    /// Optional.
    #[doc(alias = "readOnlyLibraries")]
    pub read_only_libraries: Option<bool>,

    /// Optional.
    #[doc(alias = "streamingBrainABRVersion")]
    pub streaming_brain_abr_version: Option<f64>,

    /// Optional.
    #[doc(alias = "streamingBrainVersion")]
    pub streaming_brain_version: Option<f64>,

    /// Optional.
    pub sync: Option<bool>,

    /// Optional.
    #[doc(alias = "transcoderActiveVideoSessions")]
    pub transcoder_active_video_sessions: Option<f64>,

    /// Optional.
    #[doc(alias = "transcoderAudio")]
    pub transcoder_audio: Option<bool>,

    /// Optional.
    #[doc(alias = "transcoderLyrics")]
    pub transcoder_lyrics: Option<bool>,

    /// Optional.
    #[doc(alias = "transcoderPhoto")]
    pub transcoder_photo: Option<bool>,

    /// Optional.
    #[doc(alias = "transcoderSubtitles")]
    pub transcoder_subtitles: Option<bool>,

    /// Optional.
    #[doc(alias = "transcoderVideo")]
    pub transcoder_video: Option<bool>,

    /// Optional.
    #[doc(alias = "transcoderVideoBitrates")]
    pub transcoder_video_bitrates: Option<String>,

    /// Optional.
    #[doc(alias = "transcoderVideoQualities")]
    pub transcoder_video_qualities: Option<String>,

    /// Optional.
    #[doc(alias = "transcoderVideoResolutions")]
    pub transcoder_video_resolutions: Option<String>,

    /// Optional.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<f64>,

    /// Optional.
    pub updater: Option<bool>,

    /// Optional.
    pub version: Option<String>,

    /// Optional.
    #[doc(alias = "voiceSearch")]
    pub voice_search: Option<bool>,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    #[doc(alias = "Directory")]
    pub directory: Option<Vec<Directory>>,
}

impl wire::Model for MediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "MediaContainer",
        &[
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("allowCameraUpload", wire::BOOLEAN),
            wire::Field::Optional("allowChannelAccess", wire::BOOLEAN),
            wire::Field::Optional("allowMediaDeletion", wire::BOOLEAN),
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
            wire::Field::Optional("hubSearch", wire::BOOLEAN),
            wire::Field::Optional("itemClusters", wire::BOOLEAN),
            wire::Field::Optional("livetv", wire::FLOAT),
            wire::Field::Optional("machineIdentifier", wire::STRING),
            wire::Field::Optional("mediaProviders", wire::BOOLEAN),
            wire::Field::Optional("multiuser", wire::BOOLEAN),
            wire::Field::Optional("musicAnalysis", wire::FLOAT),
            wire::Field::Optional("myPlex", wire::BOOLEAN),
            wire::Field::Optional("myPlexMappingState", wire::STRING),
            wire::Field::Optional("myPlexSigninState", wire::STRING),
            wire::Field::Optional("myPlexSubscription", wire::BOOLEAN),
            wire::Field::Optional("myPlexUsername", wire::STRING),
            wire::Field::Optional("offlineTranscode", wire::FLOAT),
            wire::Field::Optional("ownerFeatures", wire::STRING),
            wire::Field::Optional("photoAutoTag", wire::BOOLEAN),
            wire::Field::Optional("platform", wire::STRING),
            wire::Field::Optional("platformVersion", wire::STRING),
            wire::Field::Optional("pluginHost", wire::BOOLEAN),
            wire::Field::Optional("pushNotifications", wire::BOOLEAN),
            wire::Field::Optional("readOnlyLibraries", wire::BOOLEAN),
            wire::Field::Optional("streamingBrainABRVersion", wire::FLOAT),
            wire::Field::Optional("streamingBrainVersion", wire::FLOAT),
            wire::Field::Optional("sync", wire::BOOLEAN),
            wire::Field::Optional("transcoderActiveVideoSessions", wire::FLOAT),
            wire::Field::Optional("transcoderAudio", wire::BOOLEAN),
            wire::Field::Optional("transcoderLyrics", wire::BOOLEAN),
            wire::Field::Optional("transcoderPhoto", wire::BOOLEAN),
            wire::Field::Optional("transcoderSubtitles", wire::BOOLEAN),
            wire::Field::Optional("transcoderVideo", wire::BOOLEAN),
            wire::Field::Optional("transcoderVideoBitrates", wire::STRING),
            wire::Field::Optional("transcoderVideoQualities", wire::STRING),
            wire::Field::Optional("transcoderVideoResolutions", wire::STRING),
            wire::Field::Optional("updatedAt", wire::FLOAT),
            wire::Field::Optional("updater", wire::BOOLEAN),
            wire::Field::Optional("version", wire::STRING),
            wire::Field::Optional("voiceSearch", wire::BOOLEAN),
            wire::Field::Optional("Directory", wire::shape::<Vec<Directory>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    (
                        &mut self.size,
                        &mut self.allow_camera_upload,
                        &mut self.allow_channel_access,
                        &mut self.allow_media_deletion,
                        &mut self.allow_sharing,
                        &mut self.allow_sync,
                    ),
                    (
                        &mut self.allow_tuners,
                        &mut self.background_processing,
                        &mut self.certificate,
                        &mut self.companion_proxy,
                        &mut self.country_code,
                        &mut self.diagnostics,
                    ),
                    (
                        &mut self.event_stream,
                        &mut self.friendly_name,
                        &mut self.hub_search,
                        &mut self.item_clusters,
                        &mut self.livetv,
                        &mut self.machine_identifier,
                    ),
                    (
                        &mut self.media_providers,
                        &mut self.multiuser,
                        &mut self.music_analysis,
                        &mut self.my_plex,
                        &mut self.my_plex_mapping_state,
                        &mut self.my_plex_signin_state,
                    ),
                    (
                        &mut self.my_plex_subscription,
                        &mut self.my_plex_username,
                        &mut self.offline_transcode,
                        &mut self.owner_features,
                        &mut self.photo_auto_tag,
                        &mut self.platform,
                    ),
                    (
                        &mut self.platform_version,
                        &mut self.plugin_host,
                        &mut self.push_notifications,
                        &mut self.read_only_libraries,
                        &mut self.streaming_brain_abr_version,
                        &mut self.streaming_brain_version,
                    ),
                ),
                (
                    (
                        &mut self.sync,
                        &mut self.transcoder_active_video_sessions,
                        &mut self.transcoder_audio,
                        &mut self.transcoder_lyrics,
                        &mut self.transcoder_photo,
                        &mut self.transcoder_subtitles,
                    ),
                    (
                        &mut self.transcoder_video,
                        &mut self.transcoder_video_bitrates,
                        &mut self.transcoder_video_qualities,
                        &mut self.transcoder_video_resolutions,
                        &mut self.updated_at,
                        &mut self.updater,
                    ),
                    (&mut self.version, &mut self.voice_search, &mut self.directory),
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                (
                    &self.size,
                    &self.allow_camera_upload,
                    &self.allow_channel_access,
                    &self.allow_media_deletion,
                    &self.allow_sharing,
                    &self.allow_sync,
                ),
                (
                    &self.allow_tuners,
                    &self.background_processing,
                    &self.certificate,
                    &self.companion_proxy,
                    &self.country_code,
                    &self.diagnostics,
                ),
                (
                    &self.event_stream,
                    &self.friendly_name,
                    &self.hub_search,
                    &self.item_clusters,
                    &self.livetv,
                    &self.machine_identifier,
                ),
                (
                    &self.media_providers,
                    &self.multiuser,
                    &self.music_analysis,
                    &self.my_plex,
                    &self.my_plex_mapping_state,
                    &self.my_plex_signin_state,
                ),
                (
                    &self.my_plex_subscription,
                    &self.my_plex_username,
                    &self.offline_transcode,
                    &self.owner_features,
                    &self.photo_auto_tag,
                    &self.platform,
                ),
                (
                    &self.platform_version,
                    &self.plugin_host,
                    &self.push_notifications,
                    &self.read_only_libraries,
                    &self.streaming_brain_abr_version,
                    &self.streaming_brain_version,
                ),
            ),
            (
                (
                    &self.sync,
                    &self.transcoder_active_video_sessions,
                    &self.transcoder_audio,
                    &self.transcoder_lyrics,
                    &self.transcoder_photo,
                    &self.transcoder_subtitles,
                ),
                (
                    &self.transcoder_video,
                    &self.transcoder_video_bitrates,
                    &self.transcoder_video_qualities,
                    &self.transcoder_video_resolutions,
                    &self.updated_at,
                    &self.updater,
                ),
                (&self.version, &self.voice_search, &self.directory),
            ),
        ))
    }
}

wire::model!(MediaContainer);
