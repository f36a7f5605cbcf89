// @generated from Models/Operations/Director.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct Director {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `director=235876`.
    pub filter: String,

    /// Required. Example: `Danny Boyle`.
    pub tag: String,

    /// Required. Example: `5d776831151a60001f24d031`.
    #[doc(alias = "tagKey")]
    pub tag_key: String,

    /// Optional. Example: `https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg`.
    pub thumb: Option<String>,
}

impl Director {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        id: i64,
        filter: impl Into<String>,
        tag: impl Into<String>,
        tag_key: impl Into<String>,
    ) -> Self {
        Self {
            id,
            filter: filter.into(),
            tag: tag.into(),
            tag_key: tag_key.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Director {
    const OBJECT: wire::Object = wire::Object::of(
        "Director",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Required("tagKey", wire::STRING),
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

wire::model!(Director);

impl Eq for Director {}
