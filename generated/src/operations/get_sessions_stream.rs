// @generated from Models/Operations/GetSessionsStream.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSessionsStream.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionsStream {
    /// Optional. Example: `-12.94`.
    pub album_gain: Option<String>,

    /// Optional. Example: `1.000000`.
    pub album_peak: Option<String>,

    /// Optional. Example: `4.751014`.
    pub album_range: Option<String>,

    /// Optional. Example: `stereo`.
    pub audio_channel_layout: Option<String>,

    /// Optional. Example: `16`.
    pub bit_depth: Option<i64>,

    /// Optional. Example: `1014`.
    pub bitrate: Option<i64>,

    /// Optional. Example: `2`.
    pub channels: Option<i64>,

    /// Optional. Example: `flac`.
    pub codec: Option<String>,

    /// Optional. Example: `FLAC (Stereo)`.
    pub display_title: Option<String>,

    /// Optional. Example: `FLAC (Stereo)`.
    pub extended_display_title: Option<String>,

    /// Optional. Example: `-12.94`.
    pub gain: Option<String>,

    /// Optional. Example: `352487`.
    pub id: Option<String>,

    /// Optional. Example: `0`.
    pub index: Option<i64>,

    /// Optional. Example: `-5.94`.
    pub loudness: Option<String>,

    /// Optional. Example: `1.74`.
    pub lra: Option<String>,

    /// Optional. Example: `1.000000`.
    pub peak: Option<String>,

    /// Optional. Example: `44100`.
    pub sampling_rate: Option<i64>,

    /// Optional. Example: `true`.
    pub selected: Option<bool>,

    /// Optional. Example: `2`.
    pub stream_type: Option<i64>,

    /// Optional. Example: `direct`.
    pub location: Option<String>,
}

impl wire::Model for GetSessionsStream {
    const NAME: &'static str = "GetSessionsStream";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("albumGain", wire::STRING),
        wire::Field::Optional("albumPeak", wire::STRING),
        wire::Field::Optional("albumRange", wire::STRING),
        wire::Field::Optional("audioChannelLayout", wire::STRING),
        wire::Field::Optional("bitDepth", wire::INTEGER),
        wire::Field::Optional("bitrate", wire::INTEGER),
        wire::Field::Optional("channels", wire::INTEGER),
        wire::Field::Optional("codec", wire::STRING),
        wire::Field::Optional("displayTitle", wire::STRING),
        wire::Field::Optional("extendedDisplayTitle", wire::STRING),
        wire::Field::Optional("gain", wire::STRING),
        wire::Field::Optional("id", wire::STRING),
        wire::Field::Optional("index", wire::INTEGER),
        wire::Field::Optional("loudness", wire::STRING),
        wire::Field::Optional("lra", wire::STRING),
        wire::Field::Optional("peak", wire::STRING),
        wire::Field::Optional("samplingRate", wire::INTEGER),
        wire::Field::Optional("selected", wire::BOOLEAN),
        wire::Field::Optional("streamType", wire::INTEGER),
        wire::Field::Optional("location", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.album_gain),
            1 => value.read(&mut self.album_peak),
            2 => value.read(&mut self.album_range),
            3 => value.read(&mut self.audio_channel_layout),
            4 => value.read(&mut self.bit_depth),
            5 => value.read(&mut self.bitrate),
            6 => value.read(&mut self.channels),
            7 => value.read(&mut self.codec),
            8 => value.read(&mut self.display_title),
            9 => value.read(&mut self.extended_display_title),
            10 => value.read(&mut self.gain),
            11 => value.read(&mut self.id),
            12 => value.read(&mut self.index),
            13 => value.read(&mut self.loudness),
            14 => value.read(&mut self.lra),
            15 => value.read(&mut self.peak),
            16 => value.read(&mut self.sampling_rate),
            17 => value.read(&mut self.selected),
            18 => value.read(&mut self.stream_type),
            19 => value.read(&mut self.location),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.album_gain);
        to.put(&self.album_peak);
        to.put(&self.album_range);
        to.put(&self.audio_channel_layout);
        to.put(&self.bit_depth);
        to.put(&self.bitrate);
        to.put(&self.channels);
        to.put(&self.codec);
        to.put(&self.display_title);
        to.put(&self.extended_display_title);
        to.put(&self.gain);
        to.put(&self.id);
        to.put(&self.index);
        to.put(&self.loudness);
        to.put(&self.lra);
        to.put(&self.peak);
        to.put(&self.sampling_rate);
        to.put(&self.selected);
        to.put(&self.stream_type);
        to.put(&self.location);
    }
}

wire::serde!(GetSessionsStream);
