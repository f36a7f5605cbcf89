// @generated from Models/Operations/GetLibraryItemsLocation.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsLocation.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsLocation {
    /// Required. Example: `/TV Shows/Clarkson's Farm`.
    pub path: String,
}

impl GetLibraryItemsLocation {
    /// All fields set.
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Model for GetLibraryItemsLocation {
    const NAME: &'static str = "GetLibraryItemsLocation";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("path", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.path),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.path);
    }
}

wire::serde!(GetLibraryItemsLocation);
