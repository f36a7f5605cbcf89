// @generated from Models/Operations/GetLibrarySectionsAllFieldType.md: change the docs, not this file.

use crate::operations::GetLibrarySectionsAllOperator;
use crate::wire;

/// 2 fields; part of
/// [`GetLibrarySectionsAllMeta`](crate::operations::GetLibrarySectionsAllMeta).
#[derive(Clone, Default)]
pub struct GetLibrarySectionsAllFieldType {
    /// Required. Example: `tag`.
    pub r#type: String,

    /// Required. The JSON key is `Operator` (says `wire.toml`).
    #[doc(alias = "Operator")]
    pub operator: Vec<GetLibrarySectionsAllOperator>,
}

impl GetLibrarySectionsAllFieldType {
    /// All fields set.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        operator: Vec<GetLibrarySectionsAllOperator>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            operator,
        }
    }
}

impl wire::Model for GetLibrarySectionsAllFieldType {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibrarySectionsAllFieldType",
        &[
            wire::Field::Required("type", wire::STRING),
            wire::Field::Required(
                "Operator",
                wire::shape::<Vec<GetLibrarySectionsAllOperator>>(),
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

wire::model!(GetLibrarySectionsAllFieldType);

impl Eq for GetLibrarySectionsAllFieldType {}
