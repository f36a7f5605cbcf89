// @generated from Models/Operations/GetMediaMetaDataStream.md: change the docs, not this file.

use crate::wire;

/// 51 fields; part of [`GetMediaMetaDataPart`](crate::operations::GetMediaMetaDataPart).
#[derive(Default)]
pub struct GetMediaMetaDataStream {
    /// Required. Example: `1002625`.
    pub id: i64,

    /// Required.
    #[doc(alias = "streamType")]
    pub stream_type: i64,

    /// Optional. Example: `srt`.
    pub format: Option<String>,

    /// Optional. Example: `true`.
    pub default: Option<bool>,

    /// Optional. Example: `hevc`.
    pub codec: Option<String>,

    /// Optional. Example: `0`.
    pub index: Option<i64>,

    /// Optional. Example: `24743`.
    pub bitrate: Option<i64>,

    /// Optional. Example: `English`.
    pub language: Option<String>,

    /// Optional. Example: `en`.
    #[doc(alias = "languageTag")]
    pub language_tag: Option<String>,

    /// Optional. Example: `eng`.
    #[doc(alias = "languageCode")]
    pub language_code: Option<String>,

    /// Optional. Example: `true`.
    #[doc(alias = "headerCompression")]
    pub header_compression: Option<bool>,

    /// Optional. The JSON key is `DOVIBLCompatID` (says `wire.toml`). Example: `1`.
    #[doc(alias = "DOVIBLCompatID")]
    pub dovibl_compat_id: Option<i64>,

    /// Optional. The JSON key is `DOVIBLPresent` (says `wire.toml`). Example: `true`.
    #[doc(alias = "DOVIBLPresent")]
    pub dovibl_present: Option<bool>,

    /// Optional. The JSON key is `DOVIELPresent` (says `wire.toml`). Example: `false`.
    #[doc(alias = "DOVIELPresent")]
    pub doviel_present: Option<bool>,

    /// Optional. The JSON key is `DOVILevel` (says `wire.toml`). Example: `6`.
    #[doc(alias = "DOVILevel")]
    pub dovi_level: Option<i64>,

    /// Optional. The JSON key is `DOVIPresent` (says `wire.toml`). Example: `true`.
    #[doc(alias = "DOVIPresent")]
    pub dovi_present: Option<bool>,

    /// Optional. The JSON key is `DOVIProfile` (says `wire.toml`). Example: `8`.
    #[doc(alias = "DOVIProfile")]
    pub dovi_profile: Option<i64>,

    /// Optional. The JSON key is `DOVIRPUPresent` (says `wire.toml`). Example: `true`.
    #[doc(alias = "DOVIRPUPresent")]
    pub dovirpu_present: Option<bool>,

    /// Optional. The JSON key is `DOVIVersion` (says `wire.toml`). Example: `1.0`.
    #[doc(alias = "DOVIVersion")]
    pub dovi_version: Option<String>,

    /// Optional. Example: `10`.
    #[doc(alias = "bitDepth")]
    pub bit_depth: Option<i64>,

    /// Optional. Example: `topleft`.
    #[doc(alias = "chromaLocation")]
    pub chroma_location: Option<String>,

    /// Optional. Example: `4:2:0`.
    #[doc(alias = "chromaSubsampling")]
    pub chroma_subsampling: Option<String>,

    /// Optional. Example: `1608`.
    #[doc(alias = "codedHeight")]
    pub coded_height: Option<i64>,

    /// Optional. Example: `3840`.
    #[doc(alias = "codedWidth")]
    pub coded_width: Option<i64>,

    /// Optional. Example: `true`.
    #[doc(alias = "closedCaptions")]
    pub closed_captions: Option<bool>,

    /// Optional. Example: `bt2020`.
    #[doc(alias = "colorPrimaries")]
    pub color_primaries: Option<String>,

    /// Optional. Example: `tv`.
    #[doc(alias = "colorRange")]
    pub color_range: Option<String>,

    /// Optional. Example: `bt2020nc`.
    #[doc(alias = "colorSpace")]
    pub color_space: Option<String>,

    /// Optional. Example: `smpte2084`.
    #[doc(alias = "colorTrc")]
    pub color_trc: Option<String>,

    /// Optional. Example: `23.976`.
    #[doc(alias = "frameRate")]
    pub frame_rate: Option<f64>,

    /// Optional. Example: `/library/streams/216389`.
    pub key: Option<String>,

    /// Optional. Example: `1602`.
    pub height: Option<i64>,

    /// Optional. Example: `150`.
    pub level: Option<i64>,

    /// Optional. Example: `true`.
    pub original: Option<bool>,

    /// Optional. Example: `false`.
    #[doc(alias = "hasScalingMatrix")]
    pub has_scaling_matrix: Option<bool>,

    /// Optional. Example: `main 10`.
    pub profile: Option<String>,

    /// Optional. Example: `progressive`.
    #[doc(alias = "scanType")]
    pub scan_type: Option<String>,

    /// Optional. Example: `progressive`.
    #[doc(alias = "embeddedInVideo")]
    pub embedded_in_video: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "refFrames")]
    pub ref_frames: Option<i64>,

    /// Optional. Example: `3840`.
    pub width: Option<i64>,

    /// Optional. Example: `4K DoVi/HDR10 (HEVC Main 10)`.
    #[doc(alias = "displayTitle")]
    pub display_title: Option<String>,

    /// Optional. Example: `4K DoVi/HDR10 (HEVC Main 10)`.
    #[doc(alias = "extendedDisplayTitle")]
    pub extended_display_title: Option<String>,

    /// Optional. Example: `true`.
    pub selected: Option<bool>,

    /// Optional. Example: `true`.
    pub forced: Option<bool>,

    /// Optional. Example: `6`.
    pub channels: Option<i64>,

    /// Optional. Example: `5.1(side)`.
    #[doc(alias = "audioChannelLayout")]
    pub audio_channel_layout: Option<String>,

    /// Optional. Example: `48000`.
    #[doc(alias = "samplingRate")]
    pub sampling_rate: Option<i64>,

    /// Optional. Example: `false`.
    #[doc(alias = "canAutoSync")]
    pub can_auto_sync: Option<bool>,

    /// Optional. Example: `true`.
    #[doc(alias = "hearingImpaired")]
    pub hearing_impaired: Option<bool>,

    /// Optional. Example: `true`.
    pub dub: Option<bool>,

    /// Optional. Example: `SDH`.
    pub title: Option<String>,
}

impl GetMediaMetaDataStream {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, stream_type: i64) -> Self {
        Self {
            id,
            stream_type,
            ..Self::default()
        }
    }
}

impl wire::Model for GetMediaMetaDataStream {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataStream",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("streamType", wire::INTEGER),
            wire::Field::Optional("format", wire::STRING),
            wire::Field::Optional("default", wire::BOOLEAN),
            wire::Field::Optional("codec", wire::STRING),
            wire::Field::Optional("index", wire::INTEGER),
            wire::Field::Optional("bitrate", wire::INTEGER),
            wire::Field::Optional("language", wire::STRING),
            wire::Field::Optional("languageTag", wire::STRING),
            wire::Field::Optional("languageCode", wire::STRING),
            wire::Field::Optional("headerCompression", wire::BOOLEAN),
            wire::Field::Optional("DOVIBLCompatID", wire::INTEGER),
            wire::Field::Optional("DOVIBLPresent", wire::BOOLEAN),
            wire::Field::Optional("DOVIELPresent", wire::BOOLEAN),
            wire::Field::Optional("DOVILevel", wire::INTEGER),
            wire::Field::Optional("DOVIPresent", wire::BOOLEAN),
            wire::Field::Optional("DOVIProfile", wire::INTEGER),
            wire::Field::Optional("DOVIRPUPresent", wire::BOOLEAN),
            wire::Field::Optional("DOVIVersion", wire::STRING),
            wire::Field::Optional("bitDepth", wire::INTEGER),
            wire::Field::Optional("chromaLocation", wire::STRING),
            wire::Field::Optional("chromaSubsampling", wire::STRING),
            wire::Field::Optional("codedHeight", wire::INTEGER),
            wire::Field::Optional("codedWidth", wire::INTEGER),
            wire::Field::Optional("closedCaptions", wire::BOOLEAN),
            wire::Field::Optional("colorPrimaries", wire::STRING),
            wire::Field::Optional("colorRange", wire::STRING),
            wire::Field::Optional("colorSpace", wire::STRING),
            wire::Field::Optional("colorTrc", wire::STRING),
            wire::Field::Optional("frameRate", wire::FLOAT),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("height", wire::INTEGER),
            wire::Field::Optional("level", wire::INTEGER),
            wire::Field::Optional("original", wire::BOOLEAN),
            wire::Field::Optional("hasScalingMatrix", wire::BOOLEAN),
            wire::Field::Optional("profile", wire::STRING),
            wire::Field::Optional("scanType", wire::STRING),
            wire::Field::Optional("embeddedInVideo", wire::STRING),
            wire::Field::Optional("refFrames", wire::INTEGER),
            wire::Field::Optional("width", wire::INTEGER),
            wire::Field::Optional("displayTitle", wire::STRING),
            wire::Field::Optional("extendedDisplayTitle", wire::STRING),
            wire::Field::Optional("selected", wire::BOOLEAN),
            wire::Field::Optional("forced", wire::BOOLEAN),
            wire::Field::Optional("channels", wire::INTEGER),
            wire::Field::Optional("audioChannelLayout", wire::STRING),
            wire::Field::Optional("samplingRate", wire::INTEGER),
            wire::Field::Optional("canAutoSync", wire::BOOLEAN),
            wire::Field::Optional("hearingImpaired", wire::BOOLEAN),
            wire::Field::Optional("dub", wire::BOOLEAN),
            wire::Field::Optional("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    (
                        &mut self.id,
                        &mut self.stream_type,
                        &mut self.format,
                        &mut self.default,
                        &mut self.codec,
                        &mut self.index,
                    ),
                    (
                        &mut self.bitrate,
                        &mut self.language,
                        &mut self.language_tag,
                        &mut self.language_code,
                        &mut self.header_compression,
                        &mut self.dovibl_compat_id,
                    ),
                    (
                        &mut self.dovibl_present,
                        &mut self.doviel_present,
                        &mut self.dovi_level,
                        &mut self.dovi_present,
                        &mut self.dovi_profile,
                        &mut self.dovirpu_present,
                    ),
                    (
                        &mut self.dovi_version,
                        &mut self.bit_depth,
                        &mut self.chroma_location,
                        &mut self.chroma_subsampling,
                        &mut self.coded_height,
                        &mut self.coded_width,
                    ),
                    (
                        &mut self.closed_captions,
                        &mut self.color_primaries,
                        &mut self.color_range,
                        &mut self.color_space,
                        &mut self.color_trc,
                        &mut self.frame_rate,
                    ),
                    (
                        &mut self.key,
                        &mut self.height,
                        &mut self.level,
                        &mut self.original,
                        &mut self.has_scaling_matrix,
                        &mut self.profile,
                    ),
                ),
                (
                    (
                        &mut self.scan_type,
                        &mut self.embedded_in_video,
                        &mut self.ref_frames,
                        &mut self.width,
                        &mut self.display_title,
                        &mut self.extended_display_title,
                    ),
                    (
                        &mut self.selected,
                        &mut self.forced,
                        &mut self.channels,
                        &mut self.audio_channel_layout,
                        &mut self.sampling_rate,
                        &mut self.can_auto_sync,
                    ),
                    (&mut self.hearing_impaired, &mut self.dub, &mut self.title),
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                (
                    &self.id,
                    &self.stream_type,
                    &self.format,
                    &self.default,
                    &self.codec,
                    &self.index,
                ),
                (
                    &self.bitrate,
                    &self.language,
                    &self.language_tag,
                    &self.language_code,
                    &self.header_compression,
                    &self.dovibl_compat_id,
                ),
                (
                    &self.dovibl_present,
                    &self.doviel_present,
                    &self.dovi_level,
                    &self.dovi_present,
                    &self.dovi_profile,
                    &self.dovirpu_present,
                ),
                (
                    &self.dovi_version,
                    &self.bit_depth,
                    &self.chroma_location,
                    &self.chroma_subsampling,
                    &self.coded_height,
                    &self.coded_width,
                ),
                (
                    &self.closed_captions,
                    &self.color_primaries,
                    &self.color_range,
                    &self.color_space,
                    &self.color_trc,
                    &self.frame_rate,
                ),
                (
                    &self.key,
                    &self.height,
                    &self.level,
                    &self.original,
                    &self.has_scaling_matrix,
                    &self.profile,
                ),
            ),
            (
                (
                    &self.scan_type,
                    &self.embedded_in_video,
                    &self.ref_frames,
                    &self.width,
                    &self.display_title,
                    &self.extended_display_title,
                ),
                (
                    &self.selected,
                    &self.forced,
                    &self.channels,
                    &self.audio_channel_layout,
                    &self.sampling_rate,
                    &self.can_auto_sync,
                ),
                (&self.hearing_impaired, &self.dub, &self.title),
            ),
        ))
    }
}

wire::model!(GetMediaMetaDataStream);
