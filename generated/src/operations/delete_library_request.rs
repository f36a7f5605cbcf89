// @generated from Models/Operations/DeleteLibraryRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/DeleteLibraryRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "DeleteLibraryRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("sectionKey", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.section_key),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.section_key);
    }
}

wire::serde!(DeleteLibraryRequest);
