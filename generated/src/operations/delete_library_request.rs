// @generated from Models/Operations/DeleteLibraryRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/DeleteLibraryRequest.md`.
#[derive(Clone, Default)]
pub struct DeleteLibraryRequest {
    /// Required. Example: `9518`.
    pub section_key: i64,
}

impl DeleteLibraryRequest {
    /// All fields set.
    #[inline]
    pub fn new(section_key: i64) -> Self {
        Self { section_key }
    }
}

impl wire::Model for DeleteLibraryRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "DeleteLibraryRequest",
        &[wire::Field::Required("sectionKey", wire::INTEGER)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.section_key,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.section_key,))
    }
}

wire::model!(DeleteLibraryRequest);
