// @generated from Models/Operations/GetMetadataChildrenDirectory.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetMetadataChildrenMediaContainer`](crate::operations::GetMetadataChildrenMediaContainer).
#[derive(Default)]
pub struct GetMetadataChildrenDirectory {
    /// Optional. Example: `16`.
    #[doc(alias = "leafCount")]
    pub leaf_count: Option<i64>,

    /// Optional. Example: `/library/metadata/30072/thumb/1705739923`.
    pub thumb: Option<String>,

    /// Optional. Example: `16`.
    #[doc(alias = "viewedLeafCount")]
    pub viewed_leaf_count: Option<i64>,

    /// Optional. Example: `/library/metadata/30072/allLeaves`.
    pub key: Option<String>,

    /// Optional. Example: `All episodes`.
    pub title: Option<String>,
}

impl wire::Model for GetMetadataChildrenDirectory {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMetadataChildrenDirectory",
        &[
            wire::Field::Optional("leafCount", wire::INTEGER),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("viewedLeafCount", wire::INTEGER),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.leaf_count,
                &mut self.thumb,
                &mut self.viewed_leaf_count,
                &mut self.key,
                &mut self.title,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.leaf_count,
            &self.thumb,
            &self.viewed_leaf_count,
            &self.key,
            &self.title,
        ))
    }
}

wire::model!(GetMetadataChildrenDirectory);

impl Eq for GetMetadataChildrenDirectory {}
