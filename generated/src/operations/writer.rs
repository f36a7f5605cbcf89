// @generated from Models/Operations/Writer.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct Writer {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `writer=126522`.
    pub filter: String,

    /// Required. Example: `Jamie P. Hanson`.
    pub tag: String,

    /// Optional. Example: `5d77683d85719b001f3a535e`.
    #[doc(alias = "tagKey")]
    pub tag_key: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg`.
    pub thumb: Option<String>,
}

impl Writer {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, filter: impl Into<String>, tag: impl Into<String>) -> Self {
        Self {
            id,
            filter: filter.into(),
            tag: tag.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Writer {
    const OBJECT: wire::Object = wire::Object::of(
        "Writer",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Optional("tagKey", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.filter,
                &mut self.tag,
                &mut self.tag_key,
                &mut self.thumb,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.filter, &self.tag, &self.tag_key, &self.thumb))
    }
}

wire::model!(Writer);

impl Eq for Writer {}
