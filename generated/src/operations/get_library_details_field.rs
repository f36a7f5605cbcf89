// @generated from Models/Operations/GetLibraryDetailsField.md: change the docs, not this file.

use crate::wire;

/// 4 fields; part of [`GetLibraryDetailsType`](crate::operations::GetLibraryDetailsType).
#[derive(Default)]
pub struct GetLibraryDetailsField {
    /// Optional. Example: `label`.
    pub key: Option<String>,

    /// Optional. Example: `Label`.
    pub title: Option<String>,

    /// Optional. Example: `tag`.
    pub r#type: Option<String>,

    /// Optional. Example: `bitrate`.
    #[doc(alias = "subType")]
    pub sub_type: Option<String>,
}

impl wire::Model for GetLibraryDetailsField {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsField",
        &[
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("subType", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.key, &mut self.title, &mut self.r#type, &mut self.sub_type))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.key, &self.title, &self.r#type, &self.sub_type))
    }
}

wire::model!(GetLibraryDetailsField);

impl Eq for GetLibraryDetailsField {}
