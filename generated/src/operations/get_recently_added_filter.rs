// @generated from Models/Operations/GetRecentlyAddedFilter.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of [`GetRecentlyAddedType`](crate::operations::GetRecentlyAddedType).
#[derive(Default)]
pub struct GetRecentlyAddedFilter {
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

    /// Optional. Example: `true`.
    pub advanced: Option<bool>,
}

impl wire::Model for GetRecentlyAddedFilter {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedFilter",
        &[
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Required("filterType", wire::STRING),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("type", wire::STRING),
            wire::Field::Optional("advanced", wire::BOOLEAN),
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
                &mut self.advanced,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.filter,
            &self.filter_type,
            &self.key,
            &self.title,
            &self.r#type,
            &self.advanced,
        ))
    }
}

wire::model!(GetRecentlyAddedFilter);

impl Eq for GetRecentlyAddedFilter {}
