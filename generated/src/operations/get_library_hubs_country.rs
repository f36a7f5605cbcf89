// @generated from Models/Operations/GetLibraryHubsCountry.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsCountry.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsCountry {
    /// Optional. Example: `United States of America`.
    pub tag: Option<String>,
}

impl wire::Model for GetLibraryHubsCountry {
    const NAME: &'static str = "GetLibraryHubsCountry";
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

wire::serde!(GetLibraryHubsCountry);
