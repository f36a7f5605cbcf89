// @generated from Models/Operations/Field.md: change the docs, not this file.

use crate::wire;

/// 4 fields; part of
/// [`GetRecentlyAddedLibraryType`](crate::operations::GetRecentlyAddedLibraryType).
#[derive(Default)]
pub struct Field {
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

impl Field {
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

impl wire::Model for Field {
    const OBJECT: wire::Object = wire::Object::of(
        "Field",
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

wire::model!(Field);

impl Eq for Field {}
