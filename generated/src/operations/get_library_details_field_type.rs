// @generated from Models/Operations/GetLibraryDetailsFieldType.md: change the docs, not this file.

use crate::operations::GetLibraryDetailsOperator;
use crate::wire;

/// 2 fields; part of
/// [`GetLibraryDetailsMediaContainer`](crate::operations::GetLibraryDetailsMediaContainer).
#[derive(Default)]
pub struct GetLibraryDetailsFieldType {
    /// Optional. Example: `resolution`.
    pub r#type: Option<String>,

    /// Optional. The JSON key is `Operator` (says `wire.toml`).
    #[doc(alias = "Operator")]
    pub operator: Option<Vec<GetLibraryDetailsOperator>>,
}

impl wire::Model for GetLibraryDetailsFieldType {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsFieldType",
        &[
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional(
                "Operator",
                wire::shape::<Vec<GetLibraryDetailsOperator>>(),
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

wire::model!(GetLibraryDetailsFieldType);

impl Eq for GetLibraryDetailsFieldType {}
