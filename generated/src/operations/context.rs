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
    const FIELDS: &'static [wire::Field] = &[wire::Field::optional("librarySectionID")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.library_section_id),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.library_section_id)
    }
}

wire::model!(Context);
