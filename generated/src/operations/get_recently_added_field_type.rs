// @generated from Models/Operations/GetRecentlyAddedFieldType.md: change the docs, not this file.

use crate::operations::GetRecentlyAddedOperator;
use crate::wire;

/// 2 fields; part of [`Meta`](crate::operations::Meta).
#[derive(Clone, Default)]
pub struct GetRecentlyAddedFieldType {
    /// Required. Example: `tag`.
    pub r#type: String,

    /// Required. The JSON key is `Operator` (says `wire.toml`).
    #[doc(alias = "Operator")]
    pub operator: Vec<GetRecentlyAddedOperator>,
}

impl GetRecentlyAddedFieldType {
    /// All fields set.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        operator: Vec<GetRecentlyAddedOperator>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            operator,
        }
    }
}

impl wire::Model for GetRecentlyAddedFieldType {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedFieldType",
        &[
            wire::Field::Required("type", wire::STRING),
            wire::Field::Required(
                "Operator",
                wire::shape::<Vec<GetRecentlyAddedOperator>>(),
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

wire::model!(GetRecentlyAddedFieldType);

impl Eq for GetRecentlyAddedFieldType {}
