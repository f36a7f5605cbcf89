// @generated from Models/Operations/GetGenresLibraryDirectory.md: change the docs, not this file.

use crate::wire;

/// 4 fields; part of
/// [`GetGenresLibraryMediaContainer`](crate::operations::GetGenresLibraryMediaContainer).
#[derive(Default)]
pub struct GetGenresLibraryDirectory {
    /// Required. Example: `/library/sections/10/all?genre=89`.
    #[doc(alias = "fastKey")]
    pub fast_key: String,

    /// Required. Example: `89`.
    pub key: String,

    /// Required. Example: `Action`.
    pub title: String,

    /// Required. Example: `genre`.
    pub r#type: String,
}

impl GetGenresLibraryDirectory {
    /// All fields set.
    #[inline]
    pub fn new(
        fast_key: impl Into<String>,
        key: impl Into<String>,
        title: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            fast_key: fast_key.into(),
            key: key.into(),
            title: title.into(),
            r#type: r#type.into(),
        }
    }
}

impl wire::Model for GetGenresLibraryDirectory {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGenresLibraryDirectory",
        &[
            wire::Field::Required("fastKey", wire::STRING),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("type", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.fast_key, &mut self.key, &mut self.title, &mut self.r#type))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.fast_key, &self.key, &self.title, &self.r#type))
    }
}

wire::model!(GetGenresLibraryDirectory);

impl Eq for GetGenresLibraryDirectory {}
