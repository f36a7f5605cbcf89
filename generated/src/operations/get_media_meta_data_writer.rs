// @generated from Models/Operations/GetMediaMetaDataWriter.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetMediaMetaDataMetadata`](crate::operations::GetMediaMetaDataMetadata).
#[derive(Default)]
pub struct GetMediaMetaDataWriter {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `Jamie P. Hanson`.
    pub tag: String,

    /// Required. Example: `writer=126522`.
    pub filter: String,

    /// Optional. Example: `https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg`.
    pub thumb: Option<String>,

    /// Optional. Example: `5d77683d85719b001f3a535e`.
    #[doc(alias = "tagKey")]
    pub tag_key: Option<String>,
}

impl GetMediaMetaDataWriter {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>, filter: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            filter: filter.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetMediaMetaDataWriter {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataWriter",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("tagKey", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.tag,
                &mut self.filter,
                &mut self.thumb,
                &mut self.tag_key,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.tag, &self.filter, &self.thumb, &self.tag_key))
    }
}

wire::model!(GetMediaMetaDataWriter);

impl Eq for GetMediaMetaDataWriter {}
