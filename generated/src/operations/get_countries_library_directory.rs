// @generated from Models/Operations/GetCountriesLibraryDirectory.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of
/// [`GetCountriesLibraryMediaContainer`](crate::operations::GetCountriesLibraryMediaContainer).
#[derive(Default)]
pub struct GetCountriesLibraryDirectory {
    /// Required. Example: `/library/sections/2/all?country=15491`.
    #[doc(alias = "fastKey")]
    pub fast_key: String,

    /// Required. Example: `15491`.
    pub key: String,

    /// Required. Example: `Japan`.
    pub title: String,
}

impl GetCountriesLibraryDirectory {
    /// All fields set.
    #[inline]
    pub fn new(
        fast_key: impl Into<String>,
        key: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            fast_key: fast_key.into(),
            key: key.into(),
            title: title.into(),
        }
    }
}

impl wire::Model for GetCountriesLibraryDirectory {
    const OBJECT: wire::Object = wire::Object::of(
        "GetCountriesLibraryDirectory",
        &[
            wire::Field::Required("fastKey", wire::STRING),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.fast_key, &mut self.key, &mut self.title))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.fast_key, &self.key, &self.title))
    }
}

wire::model!(GetCountriesLibraryDirectory);

impl Eq for GetCountriesLibraryDirectory {}
