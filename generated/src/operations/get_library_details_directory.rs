// @generated from Models/Operations/GetLibraryDetailsDirectory.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsDirectory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "GetLibraryDetailsDirectory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("secondary", wire::BOOLEAN),
        wire::Field::Optional("prompt", wire::STRING),
        wire::Field::Optional("search", wire::BOOLEAN),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.secondary),
            3 => value.read(&mut self.prompt),
            4 => value.read(&mut self.search),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.title);
        to.put(&self.secondary);
        to.put(&self.prompt);
        to.put(&self.search);
    }
}

wire::serde!(GetLibraryDetailsDirectory);
