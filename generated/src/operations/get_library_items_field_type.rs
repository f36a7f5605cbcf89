// @generated from Models/Operations/GetLibraryItemsFieldType.md: change the docs, not this file.

use crate::operations::GetLibraryItemsOperator;
use crate::wire;

/// 2 fields; part of [`GetLibraryItemsMeta`](crate::operations::GetLibraryItemsMeta).
#[derive(Clone, Default)]
pub struct GetLibraryItemsFieldType {
    /// Required. Example: `tag`.
    pub r#type: String,

    /// Required. The JSON key is `Operator` (says `wire.toml`).
    #[doc(alias = "Operator")]
    pub operator: Vec<GetLibraryItemsOperator>,
}

impl GetLibraryItemsFieldType {
    /// All fields set.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        operator: Vec<GetLibraryItemsOperator>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            operator,
        }
    }
}

impl wire::Model for GetLibraryItemsFieldType {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsFieldType",
        &[
            wire::Field::Required("type", wire::STRING),
            wire::Field::Required(
                "Operator",
                wire::shape::<Vec<GetLibraryItemsOperator>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.r#type, &mut self.operator))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.r#type, &self.operator))
    }
}

wire::model!(GetLibraryItemsFieldType);

impl Eq for GetLibraryItemsFieldType {}
