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
        wire::Field::optional("albumGain"),
        wire::Field::optional("albumPeak"),
        wire::Field::optional("albumRange"),
        wire::Field::optional("audioChannelLayout"),
        wire::Field::optional("bitDepth"),
        wire::Field::optional("bitrate"),
        wire::Field::optional("channels"),
        wire::Field::optional("codec"),
        wire::Field::optional("displayTitle"),
        wire::Field::optional("extendedDisplayTitle"),
        wire::Field::optional("gain"),
        wire::Field::optional("id"),
        wire::Field::optional("index"),
        wire::Field::optional("loudness"),
        wire::Field::optional("lra"),
        wire::Field::optional("peak"),
        wire::Field::optional("samplingRate"),
        wire::Field::optional("selected"),
        wire::Field::optional("streamType"),
        wire::Field::optional("location"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.album_gain)?;
        entries.put(&self.album_peak)?;
        entries.put(&self.album_range)?;
        entries.put(&self.audio_channel_layout)?;
        entries.put(&self.bit_depth)?;
        entries.put(&self.bitrate)?;
        entries.put(&self.channels)?;
        entries.put(&self.codec)?;
        entries.put(&self.display_title)?;
        entries.put(&self.extended_display_title)?;
        entries.put(&self.gain)?;
        entries.put(&self.id)?;
        entries.put(&self.index)?;
        entries.put(&self.loudness)?;
        entries.put(&self.lra)?;
        entries.put(&self.peak)?;
        entries.put(&self.sampling_rate)?;
        entries.put(&self.selected)?;
        entries.put(&self.stream_type)?;
        entries.put(&self.location)
    }
}

wire::model!(GetSessionsStream);
