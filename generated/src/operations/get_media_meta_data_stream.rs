// @generated from Models/Operations/GetMediaMetaDataStream.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataStream.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataStream {
    /// Required. Example: `1002625`.
    pub id: i64,

    /// Required.
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
    pub language_tag: Option<String>,

    /// Optional. Example: `eng`.
    pub language_code: Option<String>,

    /// Optional. Example: `true`.
    pub header_compression: Option<bool>,

    /// Optional. The JSON key is `DOVIBLCompatID` (says `wire.toml`). Example: `1`.
    pub dovibl_compat_id: Option<i64>,

    /// Optional. The JSON key is `DOVIBLPresent` (says `wire.toml`). Example: `true`.
    pub dovibl_present: Option<bool>,

    /// Optional. The JSON key is `DOVIELPresent` (says `wire.toml`). Example: `false`.
    pub doviel_present: Option<bool>,

    /// Optional. The JSON key is `DOVILevel` (says `wire.toml`). Example: `6`.
    pub dovi_level: Option<i64>,

    /// Optional. The JSON key is `DOVIPresent` (says `wire.toml`). Example: `true`.
    pub dovi_present: Option<bool>,

    /// Optional. The JSON key is `DOVIProfile` (says `wire.toml`). Example: `8`.
    pub dovi_profile: Option<i64>,

    /// Optional. The JSON key is `DOVIRPUPresent` (says `wire.toml`). Example: `true`.
    pub dovirpu_present: Option<bool>,

    /// Optional. The JSON key is `DOVIVersion` (says `wire.toml`). Example: `1.0`.
    pub dovi_version: Option<String>,

    /// Optional. Example: `10`.
    pub bit_depth: Option<i64>,

    /// Optional. Example: `topleft`.
    pub chroma_location: Option<String>,

    /// Optional. Example: `4:2:0`.
    pub chroma_subsampling: Option<String>,

    /// Optional. Example: `1608`.
    pub coded_height: Option<i64>,

    /// Optional. Example: `3840`.
    pub coded_width: Option<i64>,

    /// Optional. Example: `true`.
    pub closed_captions: Option<bool>,

    /// Optional. Example: `bt2020`.
    pub color_primaries: Option<String>,

    /// Optional. Example: `tv`.
    pub color_range: Option<String>,

    /// Optional. Example: `bt2020nc`.
    pub color_space: Option<String>,

    /// Optional. Example: `smpte2084`.
    pub color_trc: Option<String>,

    /// Optional. Example: `23.976`.
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
    pub has_scaling_matrix: Option<bool>,

    /// Optional. Example: `main 10`.
    pub profile: Option<String>,

    /// Optional. Example: `progressive`.
    pub scan_type: Option<String>,

    /// Optional. Example: `progressive`.
    pub embedded_in_video: Option<String>,

    /// Optional. Example: `1`.
    pub ref_frames: Option<i64>,

    /// Optional. Example: `3840`.
    pub width: Option<i64>,

    /// Optional. Example: `4K DoVi/HDR10 (HEVC Main 10)`.
    pub display_title: Option<String>,

    /// Optional. Example: `4K DoVi/HDR10 (HEVC Main 10)`.
    pub extended_display_title: Option<String>,

    /// Optional. Example: `true`.
    pub selected: Option<bool>,

    /// Optional. Example: `true`.
    pub forced: Option<bool>,

    /// Optional. Example: `6`.
    pub channels: Option<i64>,

    /// Optional. Example: `5.1(side)`.
    pub audio_channel_layout: Option<String>,

    /// Optional. Example: `48000`.
    pub sampling_rate: Option<i64>,

    /// Optional. Example: `false`.
    pub can_auto_sync: Option<bool>,

    /// Optional. Example: `true`.
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
    const NAME: &'static str = "GetMediaMetaDataStream";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.stream_type),
            2 => value.read(&mut self.format),
            3 => value.read(&mut self.default),
            4 => value.read(&mut self.codec),
            5 => value.read(&mut self.index),
            6 => value.read(&mut self.bitrate),
            7 => value.read(&mut self.language),
            8 => value.read(&mut self.language_tag),
            9 => value.read(&mut self.language_code),
            10 => value.read(&mut self.header_compression),
            11 => value.read(&mut self.dovibl_compat_id),
            12 => value.read(&mut self.dovibl_present),
            13 => value.read(&mut self.doviel_present),
            14 => value.read(&mut self.dovi_level),
            15 => value.read(&mut self.dovi_present),
            16 => value.read(&mut self.dovi_profile),
            17 => value.read(&mut self.dovirpu_present),
            18 => value.read(&mut self.dovi_version),
            19 => value.read(&mut self.bit_depth),
            20 => value.read(&mut self.chroma_location),
            21 => value.read(&mut self.chroma_subsampling),
            22 => value.read(&mut self.coded_height),
            23 => value.read(&mut self.coded_width),
            24 => value.read(&mut self.closed_captions),
            25 => value.read(&mut self.color_primaries),
            26 => value.read(&mut self.color_range),
            27 => value.read(&mut self.color_space),
            28 => value.read(&mut self.color_trc),
            29 => value.read(&mut self.frame_rate),
            30 => value.read(&mut self.key),
            31 => value.read(&mut self.height),
            32 => value.read(&mut self.level),
            33 => value.read(&mut self.original),
            34 => value.read(&mut self.has_scaling_matrix),
            35 => value.read(&mut self.profile),
            36 => value.read(&mut self.scan_type),
            37 => value.read(&mut self.embedded_in_video),
            38 => value.read(&mut self.ref_frames),
            39 => value.read(&mut self.width),
            40 => value.read(&mut self.display_title),
            41 => value.read(&mut self.extended_display_title),
            42 => value.read(&mut self.selected),
            43 => value.read(&mut self.forced),
            44 => value.read(&mut self.channels),
            45 => value.read(&mut self.audio_channel_layout),
            46 => value.read(&mut self.sampling_rate),
            47 => value.read(&mut self.can_auto_sync),
            48 => value.read(&mut self.hearing_impaired),
            49 => value.read(&mut self.dub),
            50 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.stream_type);
        to.put(&self.format);
        to.put(&self.default);
        to.put(&self.codec);
        to.put(&self.index);
        to.put(&self.bitrate);
        to.put(&self.language);
        to.put(&self.language_tag);
        to.put(&self.language_code);
        to.put(&self.header_compression);
        to.put(&self.dovibl_compat_id);
        to.put(&self.dovibl_present);
        to.put(&self.doviel_present);
        to.put(&self.dovi_level);
        to.put(&self.dovi_present);
        to.put(&self.dovi_profile);
        to.put(&self.dovirpu_present);
        to.put(&self.dovi_version);
        to.put(&self.bit_depth);
        to.put(&self.chroma_location);
        to.put(&self.chroma_subsampling);
        to.put(&self.coded_height);
        to.put(&self.coded_width);
        to.put(&self.closed_captions);
        to.put(&self.color_primaries);
        to.put(&self.color_range);
        to.put(&self.color_space);
        to.put(&self.color_trc);
        to.put(&self.frame_rate);
        to.put(&self.key);
        to.put(&self.height);
        to.put(&self.level);
        to.put(&self.original);
        to.put(&self.has_scaling_matrix);
        to.put(&self.profile);
        to.put(&self.scan_type);
        to.put(&self.embedded_in_video);
        to.put(&self.ref_frames);
        to.put(&self.width);
        to.put(&self.display_title);
        to.put(&self.extended_display_title);
        to.put(&self.selected);
        to.put(&self.forced);
        to.put(&self.channels);
        to.put(&self.audio_channel_layout);
        to.put(&self.sampling_rate);
        to.put(&self.can_auto_sync);
        to.put(&self.hearing_impaired);
        to.put(&self.dub);
        to.put(&self.title);
    }
}

wire::serde!(GetMediaMetaDataStream);
