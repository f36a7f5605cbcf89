// @generated from Models/Operations/GetSessionsPart.md: change the docs, not this file.

use crate::operations::GetSessionsStream;
use crate::wire;

/// 10 fields; part of [`GetSessionsMedia`](crate::operations::GetSessionsMedia).
#[derive(Default)]
pub struct GetSessionsPart {
    /// Optional. Example: `flac`.
    pub container: Option<String>,

    /// Optional. Example: `186240`.
    pub duration: Option<i64>,

    /// Optional. Example: `/music/Green Day/Saviors (2024)/Green Day - Saviors - 01 - The American Dream Is Killing Me.flac`.
    pub file: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "hasThumbnail")]
    pub has_thumbnail: Option<String>,

    /// Optional. Example: `130625`.
    pub id: Option<String>,

    /// Optional. Example: `/library/parts/130625/1705543268/file.flac`.
    pub key: Option<String>,

    /// Optional. Example: `23644000`.
    pub size: Option<i64>,

    /// Optional. Example: `directplay`.
    pub decision: Option<String>,

    /// Optional. Example: `true`.
    pub selected: Option<bool>,

    /// Optional. The JSON key is `Stream` (says `wire.toml`).
    #[doc(alias = "Stream")]
    pub stream: Option<Vec<GetSessionsStream>>,
}

impl wire::Model for GetSessionsPart {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionsPart",
        &[
            wire::Field::Optional("container", wire::STRING),
            wire::Field::Optional("duration", wire::INTEGER),
            wire::Field::Optional("file", wire::STRING),
            wire::Field::Optional("hasThumbnail", wire::STRING),
            wire::Field::Optional("id", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("decision", wire::STRING),
            wire::Field::Optional("selected", wire::BOOLEAN),
            wire::Field::Optional("Stream", wire::shape::<Vec<GetSessionsStream>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.container,
                    &mut self.duration,
                    &mut self.file,
                    &mut self.has_thumbnail,
                    &mut self.id,
                    &mut self.key,
                ),
                (
                    &mut self.size,
                    &mut self.decision,
                    &mut self.selected,
                    &mut self.stream,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.container,
                &self.duration,
                &self.file,
                &self.has_thumbnail,
                &self.id,
                &self.key,
            ),
            (&self.size, &self.decision, &self.selected, &self.stream),
        ))
    }
}

wire::model!(GetSessionsPart);

impl Eq for GetSessionsPart {}
