// @generated from Models/Operations/GetLibrarySectionsAllMeta.md: change the docs, not this file.

use crate::operations::{GetLibrarySectionsAllFieldType, GetLibrarySectionsAllType};
use crate::wire;

/// 2 fields; part of
/// [`GetLibrarySectionsAllMediaContainer`](crate::operations::GetLibrarySectionsAllMediaContainer).
#[derive(Clone, Default)]
pub struct GetLibrarySectionsAllMeta {
    /// Optional. The JSON key is `Type` (says `wire.toml`).
    #[doc(alias = "Type")]
    pub r#type: Option<Vec<GetLibrarySectionsAllType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    #[doc(alias = "FieldType")]
    pub field_type: Option<Vec<GetLibrarySectionsAllFieldType>>,
}

impl wire::Model for GetLibrarySectionsAllMeta {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllMeta",
        &[
            wire::Field::Optional(
                "Type",
                wire::shape::<Vec<GetLibrarySectionsAllType>>(),
            ),
            wire::Field::Optional(
                "FieldType",
                wire::shape::<Vec<GetLibrarySectionsAllFieldType>>(),
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

wire::model!(GetLibrarySectionsAllMeta);

impl Eq for GetLibrarySectionsAllMeta {}
