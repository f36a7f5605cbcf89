// @generated from Models/Operations/Meta.md: change the docs, not this file.

use crate::operations::{GetRecentlyAddedFieldType, GetRecentlyAddedType};
use crate::wire;

/// 2 fields; part of
/// [`GetRecentlyAddedMediaContainer`](crate::operations::GetRecentlyAddedMediaContainer).
#[derive(Default)]
pub struct Meta {
    /// Optional. The JSON key is `Type` (says `wire.toml`).
    #[doc(alias = "Type")]
    pub r#type: Option<Vec<GetRecentlyAddedType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    #[doc(alias = "FieldType")]
    pub field_type: Option<Vec<GetRecentlyAddedFieldType>>,
}

impl wire::Model for Meta {
    const OBJECT: wire::Object = wire::Object::of(
        "Meta",
        &[
            wire::Field::Optional("Type", wire::shape::<Vec<GetRecentlyAddedType>>()),
            wire::Field::Optional(
                "FieldType",
                wire::shape::<Vec<GetRecentlyAddedFieldType>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.r#type, &mut self.field_type))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.r#type, &self.field_type))
    }
}

wire::model!(Meta);

impl Eq for Meta {}
