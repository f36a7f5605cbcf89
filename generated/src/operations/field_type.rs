// @generated from Models/Operations/FieldType.md: change the docs, not this file.

use crate::operations::Operator;
use crate::wire;

/// 2 fields; part of
/// [`GetRecentlyAddedLibraryMediaContainer`](crate::operations::GetRecentlyAddedLibraryMediaContainer).
#[derive(Default)]
pub struct FieldType {
    /// Required. Example: `tag`.
    pub r#type: String,

    /// Required. The JSON key is `Operator` (says `wire.toml`).
    #[doc(alias = "Operator")]
    pub operator: Vec<Operator>,
}

impl FieldType {
    /// All fields set.
    #[inline]
    pub fn new(r#type: impl Into<String>, operator: Vec<Operator>) -> Self {
        Self {
            r#type: r#type.into(),
            operator,
        }
    }
}

impl wire::Model for FieldType {
    const OBJECT: wire::Object = wire::Object::of(
        "FieldType",
        &[
            wire::Field::Required("type", wire::STRING),
            wire::Field::Required("Operator", wire::shape::<Vec<Operator>>()),
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

wire::model!(FieldType);

impl Eq for FieldType {}
