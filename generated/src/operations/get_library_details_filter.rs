// @generated from Models/Operations/GetLibraryDetailsFilter.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of [`GetLibraryDetailsType`](crate::operations::GetLibraryDetailsType).
#[derive(Default)]
pub struct GetLibraryDetailsFilter {
    /// Optional. Example: `label`.
    pub filter: Option<String>,

    /// Optional. Example: `string`.
    #[doc(alias = "filterType")]
    pub filter_type: Option<String>,

    /// Optional. Example: `/library/sections/1/label`.
    pub key: Option<String>,

    /// Optional. Example: `Labels`.
    pub title: Option<String>,

    /// Optional. Example: `filter`.
    pub r#type: Option<String>,
}

impl wire::Model for GetLibraryDetailsFilter {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsFilter",
        &[
            wire::Field::Optional("filter", wire::STRING),
            wire::Field::Optional("filterType", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.filter,
                &mut self.filter_type,
                &mut self.key,
                &mut self.title,
                &mut self.r#type,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.filter, &self.filter_type, &self.key, &self.title, &self.r#type))
    }
}

wire::model!(GetLibraryDetailsFilter);

impl Eq for GetLibraryDetailsFilter {}
