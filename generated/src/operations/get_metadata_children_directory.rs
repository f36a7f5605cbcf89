// @generated from Models/Operations/GetMetadataChildrenDirectory.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMetadataChildrenDirectory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMetadataChildrenDirectory {
    /// Optional. Example: `16`.
    pub leaf_count: Option<i64>,

    /// Optional. Example: `/library/metadata/30072/thumb/1705739923`.
    pub thumb: Option<String>,

    /// Optional. Example: `16`.
    pub viewed_leaf_count: Option<i64>,

    /// Optional. Example: `/library/metadata/30072/allLeaves`.
    pub key: Option<String>,

    /// Optional. Example: `All episodes`.
    pub title: Option<String>,
}

impl wire::Model for GetMetadataChildrenDirectory {
    const NAME: &'static str = "GetMetadataChildrenDirectory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("leafCount", wire::INTEGER),
        wire::Field::Optional("thumb", wire::STRING),
        wire::Field::Optional("viewedLeafCount", wire::INTEGER),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.leaf_count),
            1 => value.read(&mut self.thumb),
            2 => value.read(&mut self.viewed_leaf_count),
            3 => value.read(&mut self.key),
            4 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.leaf_count);
        to.put(&self.thumb);
        to.put(&self.viewed_leaf_count);
        to.put(&self.key);
        to.put(&self.title);
    }
}

wire::serde!(GetMetadataChildrenDirectory);
