// @generated from Models/Operations/GetRecentlyAddedField.md: change the docs, not this file.

use crate::wire;

/// 4 fields; part of [`GetRecentlyAddedType`](crate::operations::GetRecentlyAddedType).
#[derive(Clone, Default)]
pub struct GetRecentlyAddedField {
    /// Required. Example: `show.title`.
    pub key: String,

    /// Required. Example: `Show Title`.
    pub title: String,

    /// Required. Example: `string`.
    pub r#type: String,

    /// Optional. Example: `rating`.
    #[doc(alias = "subType")]
    pub sub_type: Option<String>,
}

impl GetRecentlyAddedField {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        title: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
            r#type: r#type.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetRecentlyAddedField {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedField",
        &[
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("type", wire::STRING),
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

wire::model!(GetRecentlyAddedField);

impl Eq for GetRecentlyAddedField {}
