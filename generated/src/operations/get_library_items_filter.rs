// @generated from Models/Operations/GetLibraryItemsFilter.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetLibraryItemsLibraryType`](crate::operations::GetLibraryItemsLibraryType).
#[derive(Default)]
pub struct GetLibraryItemsFilter {
    /// Required. Example: `genre`.
    pub filter: String,

    /// Required. Example: `string`.
    #[doc(alias = "filterType")]
    pub filter_type: String,

    /// Required. Example: `/library/sections/2/genre?type=2`.
    pub key: String,

    /// Required. Example: `Genre`.
    pub title: String,

    /// Required. Example: `filter`.
    pub r#type: String,
}

impl wire::Model for GetLibraryItemsFilter {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsFilter",
        &[
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Required("filterType", wire::STRING),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("type", wire::STRING),
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

wire::model!(GetLibraryItemsFilter);

impl Eq for GetLibraryItemsFilter {}
