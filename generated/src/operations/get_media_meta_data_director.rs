// @generated from Models/Operations/GetMediaMetaDataDirector.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetMediaMetaDataMetadata`](crate::operations::GetMediaMetaDataMetadata).
#[derive(Default)]
pub struct GetMediaMetaDataDirector {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `Danny Boyle`.
    pub tag: String,

    /// Required. Example: `director=235876`.
    pub filter: String,

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0].Director[0]`).
    /// Example: `5d776831151a60001f24d031`.
    #[doc(alias = "tagKey")]
    pub tag_key: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg`.
    pub thumb: Option<String>,
}

impl GetMediaMetaDataDirector {
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

impl wire::Model for GetMediaMetaDataDirector {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataDirector",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Optional("tagKey", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.tag,
                &mut self.filter,
                &mut self.tag_key,
                &mut self.thumb,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.tag, &self.filter, &self.tag_key, &self.thumb))
    }
}

wire::model!(GetMediaMetaDataDirector);

impl Eq for GetMediaMetaDataDirector {}
