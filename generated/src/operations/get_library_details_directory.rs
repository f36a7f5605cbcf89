// @generated from Models/Operations/GetLibraryDetailsDirectory.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetLibraryDetailsMediaContainer`](crate::operations::GetLibraryDetailsMediaContainer).
#[derive(Default)]
pub struct GetLibraryDetailsDirectory {
    /// Optional. Example: `search?type=1`.
    pub key: Option<String>,

    /// Optional. Example: `Search...`.
    pub title: Option<String>,

    /// Optional. Example: `true`.
    pub secondary: Option<bool>,

    /// Optional. Example: `Search Movies`.
    pub prompt: Option<String>,

    /// Optional. Example: `true`.
    pub search: Option<bool>,
}

impl wire::Model for GetLibraryDetailsDirectory {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsDirectory",
        &[
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("secondary", wire::BOOLEAN),
            wire::Field::Optional("prompt", wire::STRING),
            wire::Field::Optional("search", wire::BOOLEAN),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.key,
                &mut self.title,
                &mut self.secondary,
                &mut self.prompt,
                &mut self.search,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.key, &self.title, &self.secondary, &self.prompt, &self.search))
    }
}

wire::model!(GetLibraryDetailsDirectory);

impl Eq for GetLibraryDetailsDirectory {}
