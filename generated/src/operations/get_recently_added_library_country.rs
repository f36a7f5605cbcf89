// @generated from Models/Operations/GetRecentlyAddedLibraryCountry.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedLibraryCountry.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedLibraryCountry {
    /// Optional. Example: `United States of America`.
    pub tag: Option<String>,
}

impl wire::Model for GetRecentlyAddedLibraryCountry {
    const NAME: &'static str = "GetRecentlyAddedLibraryCountry";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Optional("tag", wire::STRING)];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.tag),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.tag);
    }
}

wire::serde!(GetRecentlyAddedLibraryCountry);
