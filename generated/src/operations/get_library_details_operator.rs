// @generated from Models/Operations/GetLibraryDetailsOperator.md: change the docs, not this file.

use crate::wire;

/// 2 fields; part of
/// [`GetLibraryDetailsFieldType`](crate::operations::GetLibraryDetailsFieldType).
#[derive(Default)]
pub struct GetLibraryDetailsOperator {
    /// Optional. Example: `=`.
    pub key: Option<String>,

    /// Optional. Example: `is`.
    pub title: Option<String>,
}

impl wire::Model for GetLibraryDetailsOperator {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsOperator",
        &[
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.key, &mut self.title))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.key, &self.title))
    }
}

wire::model!(GetLibraryDetailsOperator);

impl Eq for GetLibraryDetailsOperator {}
