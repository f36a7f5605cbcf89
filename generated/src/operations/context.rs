// @generated from Models/Operations/Context.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Context.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Context {
    /// Optional.
    pub library_section_id: Option<String>,
}

impl wire::Model for Context {
    const NAME: &'static str = "Context";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("librarySectionID", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.library_section_id),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.library_section_id);
    }
}

wire::serde!(Context);
