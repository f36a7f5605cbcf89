// @generated from Models/Operations/Provider.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of
/// [`GetSearchResultsMediaContainer`](crate::operations::GetSearchResultsMediaContainer).
#[derive(Default)]
pub struct Provider {
    /// Optional. Example: `/system/search`.
    pub key: Option<String>,

    /// Optional. Example: `Local Network`.
    pub title: Option<String>,

    /// Optional. Example: `mixed`.
    pub r#type: Option<String>,
}

impl wire::Model for Provider {
    const OBJECT: wire::Object = wire::Object::of(
        "Provider",
        &[
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.key, &mut self.title, &mut self.r#type))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.key, &self.title, &self.r#type))
    }
}

wire::model!(Provider);

impl Eq for Provider {}
