// @generated from Models/Operations/GetLibrarySectionsAllStream.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllStream.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllStream {
    /// Required. Example: `1002625`.
    pub id: i64,

    /// Required.
    pub stream_type: i64,

    /// Optional. Example: `srt`.
    pub format: Option<String>,

    /// Optional. Example: `true`.
    pub default: Option<bool>,

    /// Required. Example: `hevc`.
    pub codec: String,

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

    /// Optional. Example: `1`.
    pub dovibl_compat_id: Option<i64>,

    /// Optional. Example: `true`.
    pub dovibl_present: Option<bool>,

    /// Optional. Example: `false`.
    pub doviel_present: Option<bool>,

    /// Optional. Example: `6`.
    pub dovi_level: Option<i64>,

    /// Optional. Example: `true`.
    pub dovi_present: Option<bool>,

    /// Optional. Example: `8`.
    pub dovi_profile: Option<i64>,

    /// Optional. Example: `true`.
    pub dovirpu_present: Option<bool>,

    /// Optional. Example: `1.0`.
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

    /// Required. Example: `4K DoVi/HDR10 (HEVC Main 10)`.
    pub display_title: String,

    /// Required. Example: `4K DoVi/HDR10 (HEVC Main 10)`.
    pub extended_display_title: String,

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

impl wire::Model for GetLibrarySectionsAllStream {
    const NAME: &'static str = "GetLibrarySectionsAllStream";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("streamType"),
        wire::Field::optional("format"),
        wire::Field::optional("default"),
        wire::Field::required("codec"),
        wire::Field::optional("index"),
        wire::Field::optional("bitrate"),
        wire::Field::optional("language"),
        wire::Field::optional("languageTag"),
        wire::Field::optional("languageCode"),
        wire::Field::optional("headerCompression"),
        wire::Field::optional("doviblCompatID"),
        wire::Field::optional("doviblPresent"),
        wire::Field::optional("dovielPresent"),
        wire::Field::optional("doviLevel"),
        wire::Field::optional("doviPresent"),
        wire::Field::optional("doviProfile"),
        wire::Field::optional("dovirpuPresent"),
        wire::Field::optional("doviVersion"),
        wire::Field::optional("bitDepth"),
        wire::Field::optional("chromaLocation"),
        wire::Field::optional("chromaSubsampling"),
        wire::Field::optional("codedHeight"),
        wire::Field::optional("codedWidth"),
        wire::Field::optional("closedCaptions"),
        wire::Field::optional("colorPrimaries"),
        wire::Field::optional("colorRange"),
        wire::Field::optional("colorSpace"),
        wire::Field::optional("colorTrc"),
        wire::Field::optional("frameRate"),
        wire::Field::optional("key"),
        wire::Field::optional("height"),
        wire::Field::optional("level"),
        wire::Field::optional("original"),
        wire::Field::optional("hasScalingMatrix"),
        wire::Field::optional("profile"),
        wire::Field::optional("scanType"),
        wire::Field::optional("embeddedInVideo"),
        wire::Field::optional("refFrames"),
        wire::Field::optional("width"),
        wire::Field::required("displayTitle"),
        wire::Field::required("extendedDisplayTitle"),
        wire::Field::optional("selected"),
        wire::Field::optional("forced"),
        wire::Field::optional("channels"),
        wire::Field::optional("audioChannelLayout"),
        wire::Field::optional("samplingRate"),
        wire::Field::optional("canAutoSync"),
        wire::Field::optional("hearingImpaired"),
        wire::Field::optional("dub"),
        wire::Field::optional("title"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.stream_type)?;
        entries.put(&self.format)?;
        entries.put(&self.default)?;
        entries.put(&self.codec)?;
        entries.put(&self.index)?;
        entries.put(&self.bitrate)?;
        entries.put(&self.language)?;
        entries.put(&self.language_tag)?;
        entries.put(&self.language_code)?;
        entries.put(&self.header_compression)?;
        entries.put(&self.dovibl_compat_id)?;
        entries.put(&self.dovibl_present)?;
        entries.put(&self.doviel_present)?;
        entries.put(&self.dovi_level)?;
        entries.put(&self.dovi_present)?;
        entries.put(&self.dovi_profile)?;
        entries.put(&self.dovirpu_present)?;
        entries.put(&self.dovi_version)?;
        entries.put(&self.bit_depth)?;
        entries.put(&self.chroma_location)?;
        entries.put(&self.chroma_subsampling)?;
        entries.put(&self.coded_height)?;
        entries.put(&self.coded_width)?;
        entries.put(&self.closed_captions)?;
        entries.put(&self.color_primaries)?;
        entries.put(&self.color_range)?;
        entries.put(&self.color_space)?;
        entries.put(&self.color_trc)?;
        entries.put(&self.frame_rate)?;
        entries.put(&self.key)?;
        entries.put(&self.height)?;
        entries.put(&self.level)?;
        entries.put(&self.original)?;
        entries.put(&self.has_scaling_matrix)?;
        entries.put(&self.profile)?;
        entries.put(&self.scan_type)?;
        entries.put(&self.embedded_in_video)?;
        entries.put(&self.ref_frames)?;
        entries.put(&self.width)?;
        entries.put(&self.display_title)?;
        entries.put(&self.extended_display_title)?;
        entries.put(&self.selected)?;
        entries.put(&self.forced)?;
        entries.put(&self.channels)?;
        entries.put(&self.audio_channel_layout)?;
        entries.put(&self.sampling_rate)?;
        entries.put(&self.can_auto_sync)?;
        entries.put(&self.hearing_impaired)?;
        entries.put(&self.dub)?;
        entries.put(&self.title)
    }
}

wire::model!(GetLibrarySectionsAllStream);
