// @generated from Models/Operations/GetLibraryHubsWriter.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsWriter.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsWriter {
    /// Optional. Example: `Wilhelm Grimm`.
    pub tag: Option<String>,
}

impl wire::Model for GetLibraryHubsWriter {
    const NAME: &'static str = "GetLibraryHubsWriter";
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

wire::serde!(GetLibraryHubsWriter);
