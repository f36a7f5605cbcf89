// @generated from Models/Operations/GetSessionsStream.md: change the docs, not this file.

use crate::wire;

/// 20 fields; part of [`GetSessionsPart`](crate::operations::GetSessionsPart).
#[derive(Default)]
pub struct GetSessionsStream {
    /// Optional. Example: `-12.94`.
    #[doc(alias = "albumGain")]
    pub album_gain: Option<String>,

    /// Optional. Example: `1.000000`.
    #[doc(alias = "albumPeak")]
    pub album_peak: Option<String>,

    /// Optional. Example: `4.751014`.
    #[doc(alias = "albumRange")]
    pub album_range: Option<String>,

    /// Optional. Example: `stereo`.
    #[doc(alias = "audioChannelLayout")]
    pub audio_channel_layout: Option<String>,

    /// Optional. Example: `16`.
    #[doc(alias = "bitDepth")]
    pub bit_depth: Option<i64>,

    /// Optional. Example: `1014`.
    pub bitrate: Option<i64>,

    /// Optional. Example: `2`.
    pub channels: Option<i64>,

    /// Optional. Example: `flac`.
    pub codec: Option<String>,

    /// Optional. Example: `FLAC (Stereo)`.
    #[doc(alias = "displayTitle")]
    pub display_title: Option<String>,

    /// Optional. Example: `FLAC (Stereo)`.
    #[doc(alias = "extendedDisplayTitle")]
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
    #[doc(alias = "samplingRate")]
    pub sampling_rate: Option<i64>,

    /// Optional. Example: `true`.
    pub selected: Option<bool>,

    /// Optional. Example: `2`.
    #[doc(alias = "streamType")]
    pub stream_type: Option<i64>,

    /// Optional. Example: `direct`.
    pub location: Option<String>,
}

impl wire::Model for GetSessionsStream {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionsStream",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.album_gain,
                    &mut self.album_peak,
                    &mut self.album_range,
                    &mut self.audio_channel_layout,
                    &mut self.bit_depth,
                    &mut self.bitrate,
                ),
                (
                    &mut self.channels,
                    &mut self.codec,
                    &mut self.display_title,
                    &mut self.extended_display_title,
                    &mut self.gain,
                    &mut self.id,
                ),
                (
                    &mut self.index,
                    &mut self.loudness,
                    &mut self.lra,
                    &mut self.peak,
                    &mut self.sampling_rate,
                    &mut self.selected,
                ),
                (&mut self.stream_type, &mut self.location),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.album_gain,
                &self.album_peak,
                &self.album_range,
                &self.audio_channel_layout,
                &self.bit_depth,
                &self.bitrate,
            ),
            (
                &self.channels,
                &self.codec,
                &self.display_title,
                &self.extended_display_title,
                &self.gain,
                &self.id,
            ),
            (
                &self.index,
                &self.loudness,
                &self.lra,
                &self.peak,
                &self.sampling_rate,
                &self.selected,
            ),
            (&self.stream_type, &self.location),
        ))
    }
}

wire::model!(GetSessionsStream);

impl Eq for GetSessionsStream {}
