// @generated from Models/Operations/GetLibraryItemsProducer.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
pub struct GetLibraryItemsProducer {
    /// Required. Example: `109501`.
    pub id: i64,

    /// Required. Example: `actor=109501`.
    pub filter: String,

    /// Required. Example: `Bob Odenkirk`.
    pub tag: String,

    /// Required. Example: `5d77683254f42c001f8c3f69`.
    #[doc(alias = "tagKey")]
    pub tag_key: String,

    /// Optional. Example: `Jimmy McGill`.
    pub role: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/f/people/f2ca7b474cc984efbdd5c503a096285a.jpg`.
    pub thumb: Option<String>,
}

impl GetLibraryItemsProducer {
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

impl wire::Model for GetLibraryItemsProducer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsProducer",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Required("tagKey", wire::STRING),
            wire::Field::Optional("role", wire::STRING),
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
                &mut self.role,
                &mut self.thumb,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.id,
            &self.filter,
            &self.tag,
            &self.tag_key,
            &self.role,
            &self.thumb,
        ))
    }
}

wire::model!(GetLibraryItemsProducer);

impl Eq for GetLibraryItemsProducer {}
