// @generated from Models/Operations/GetLibraryItemsMeta.md: change the docs, not this file.

use crate::operations::{GetLibraryItemsFieldType, GetLibraryItemsLibraryType};
use crate::wire;

/// 2 fields; part of
/// [`GetLibraryItemsMediaContainer`](crate::operations::GetLibraryItemsMediaContainer).
#[derive(Default)]
pub struct GetLibraryItemsMeta {
    /// Optional. The JSON key is `Type` (says `wire.toml`).
    #[doc(alias = "Type")]
    pub r#type: Option<Vec<GetLibraryItemsLibraryType>>,

    /// Optional. The JSON key is `FieldType` (says `wire.toml`).
    #[doc(alias = "FieldType")]
    pub field_type: Option<Vec<GetLibraryItemsFieldType>>,
}

impl wire::Model for GetLibraryItemsMeta {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsMeta",
        &[
            wire::Field::Optional(
                "Type",
                wire::shape::<Vec<GetLibraryItemsLibraryType>>(),
            ),
            wire::Field::Optional(
                "FieldType",
                wire::shape::<Vec<GetLibraryItemsFieldType>>(),
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

wire::model!(GetLibraryItemsMeta);

impl Eq for GetLibraryItemsMeta {}
