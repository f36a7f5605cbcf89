// @generated from Models/Operations/GetActorsLibraryDirectory.md: change the docs, not this file.

use crate::wire;

/// 4 fields; part of
/// [`GetActorsLibraryMediaContainer`](crate::operations::GetActorsLibraryMediaContainer).
#[derive(Default)]
pub struct GetActorsLibraryDirectory {
    /// Required. Example: `/library/sections/2/all?actor=134671`.
    #[doc(alias = "fastKey")]
    pub fast_key: String,

    /// Required. Example: `https://metadata-static.plex.tv/e/people/e2a915b537ef720252b6d408bc1f91b3.jpg`.
    pub thumb: String,

    /// Required. Example: `134671`.
    pub key: String,

    /// Required. Example: `Aaron Paul`.
    pub title: String,
}

impl GetActorsLibraryDirectory {
    /// All fields set.
    #[inline]
    pub fn new(
        fast_key: impl Into<String>,
        thumb: impl Into<String>,
        key: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            fast_key: fast_key.into(),
            thumb: thumb.into(),
            key: key.into(),
            title: title.into(),
        }
    }
}

impl wire::Model for GetActorsLibraryDirectory {
    const OBJECT: wire::Object = wire::Object::of(
        "GetActorsLibraryDirectory",
        &[
            wire::Field::Required("fastKey", wire::STRING),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.fast_key, &mut self.thumb, &mut self.key, &mut self.title))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.fast_key, &self.thumb, &self.key, &self.title))
    }
}

wire::model!(GetActorsLibraryDirectory);

impl Eq for GetActorsLibraryDirectory {}
