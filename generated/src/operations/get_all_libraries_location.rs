// @generated from Models/Operations/GetAllLibrariesLocation.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetAllLibrariesLocation.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAllLibrariesLocation {
    /// Required. Example: `1`.
    pub id: i64,

    /// Required. Example: `/Movies`.
    pub path: String,
}

impl GetAllLibrariesLocation {
    /// All fields set.
    #[inline]
    pub fn new(id: i64, path: impl Into<String>) -> Self {
        Self { id, path: path.into() }
    }
}

impl wire::Model for GetAllLibrariesLocation {
    const NAME: &'static str = "GetAllLibrariesLocation";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("path", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.path),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.path);
    }
}

wire::serde!(GetAllLibrariesLocation);
