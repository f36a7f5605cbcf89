// @generated from Models/Operations/GetSearchResultsPart.md: change the docs, not this file.

use crate::wire;

/// 8 fields; part of [`GetSearchResultsMedia`](crate::operations::GetSearchResultsMedia).
#[derive(Default)]
pub struct GetSearchResultsPart {
    /// Optional. Example: `26610`.
    pub id: Option<f64>,

    /// Optional. Example: `/library/parts/26610/1589234571/file.mkv`.
    pub key: Option<String>,

    /// Optional. Example: `6612628`.
    pub duration: Option<f64>,

    /// Optional. Example: `/movies/Mission Impossible (1996)/Mission Impossible (1996) Bluray-1080p.mkv`.
    pub file: Option<String>,

    /// Optional. Example: `3926903851`.
    pub size: Option<f64>,

    /// Optional. Example: `lc`.
    #[doc(alias = "audioProfile")]
    pub audio_profile: Option<String>,

    /// Optional. Example: `mkv`.
    pub container: Option<String>,

    /// Optional. Example: `main 10`.
    #[doc(alias = "videoProfile")]
    pub video_profile: Option<String>,
}

impl wire::Model for GetSearchResultsPart {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsPart",
        &[
            wire::Field::Optional("id", wire::FLOAT),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("duration", wire::FLOAT),
            wire::Field::Optional("file", wire::STRING),
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("audioProfile", wire::STRING),
            wire::Field::Optional("container", wire::STRING),
            wire::Field::Optional("videoProfile", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.id,
                    &mut self.key,
                    &mut self.duration,
                    &mut self.file,
                    &mut self.size,
                    &mut self.audio_profile,
                ),
                (&mut self.container, &mut self.video_profile),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.id,
                &self.key,
                &self.duration,
                &self.file,
                &self.size,
                &self.audio_profile,
            ),
            (&self.container, &self.video_profile),
        ))
    }
}

wire::model!(GetSearchResultsPart);
