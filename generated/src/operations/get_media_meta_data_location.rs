// @generated from Models/Operations/GetMediaMetaDataLocation.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataLocation.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataLocation {
    /// Required. Example: `/TV Shows/Better Call Saul`.
    pub path: String,
}

impl GetMediaMetaDataLocation {
    /// All fields set.
    #[inline]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl wire::Model for GetMediaMetaDataLocation {
    const NAME: &'static str = "GetMediaMetaDataLocation";
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

wire::serde!(GetMediaMetaDataLocation);
