// @generated from Models/Operations/GetSessionsMedia.md: change the docs, not this file.

use crate::operations::GetSessionsPart;
use crate::wire;

/// 8 fields; part of [`GetSessionsMetadata`](crate::operations::GetSessionsMetadata).
#[derive(Default)]
pub struct GetSessionsMedia {
    /// Optional. Example: `2`.
    #[doc(alias = "audioChannels")]
    pub audio_channels: Option<i64>,

    /// Optional. Example: `flac`.
    #[doc(alias = "audioCodec")]
    pub audio_codec: Option<String>,

    /// Optional. Example: `1014`.
    pub bitrate: Option<i64>,

    /// Optional. Example: `flac`.
    pub container: Option<String>,

    /// Optional. Example: `186240`.
    pub duration: Option<i64>,

    /// Optional. Example: `130355`.
    pub id: Option<String>,

    /// Optional. Example: `true`.
    pub selected: Option<bool>,

    /// Optional. The JSON key is `Part` (says `wire.toml`).
    #[doc(alias = "Part")]
    pub part: Option<Vec<GetSessionsPart>>,
}

impl wire::Model for GetSessionsMedia {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionsMedia",
        &[
            wire::Field::Optional("audioChannels", wire::INTEGER),
            wire::Field::Optional("audioCodec", wire::STRING),
            wire::Field::Optional("bitrate", wire::INTEGER),
            wire::Field::Optional("container", wire::STRING),
            wire::Field::Optional("duration", wire::INTEGER),
            wire::Field::Optional("id", wire::STRING),
            wire::Field::Optional("selected", wire::BOOLEAN),
            wire::Field::Optional("Part", wire::shape::<Vec<GetSessionsPart>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.audio_channels,
                    &mut self.audio_codec,
                    &mut self.bitrate,
                    &mut self.container,
                    &mut self.duration,
                    &mut self.id,
                ),
                (&mut self.selected, &mut self.part),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.audio_channels,
                &self.audio_codec,
                &self.bitrate,
                &self.container,
                &self.duration,
                &self.id,
            ),
            (&self.selected, &self.part),
        ))
    }
}

wire::model!(GetSessionsMedia);

impl Eq for GetSessionsMedia {}
