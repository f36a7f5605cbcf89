// @generated from Models/Operations/GetLibraryHubsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryHubsHub;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsMediaContainer {
    /// Optional. Example: `7`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    pub allow_sync: Option<bool>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `1`.
    pub library_section_id: Option<i64>,

    /// Optional. Example: `Movies`.
    pub library_section_title: Option<String>,

    /// Optional. Example: `322a231a-b7f7-49f5-920f-14c61199cd30`.
    pub library_section_uuid: Option<String>,

    /// Optional.
    pub hub: Option<Vec<GetLibraryHubsHub>>,
}

impl wire::Model for GetLibraryHubsMediaContainer {
    const NAME: &'static str = "GetLibraryHubsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("allowSync"),
        wire::Field::optional("identifier"),
        wire::Field::optional("librarySectionID"),
        wire::Field::optional("librarySectionTitle"),
        wire::Field::optional("librarySectionUUID"),
        wire::Field::optional("hub"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.identifier),
            3 => value.read(&mut self.library_section_id),
            4 => value.read(&mut self.library_section_title),
            5 => value.read(&mut self.library_section_uuid),
            6 => value.read(&mut self.hub),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.identifier)?;
        entries.put(&self.library_section_id)?;
        entries.put(&self.library_section_title)?;
        entries.put(&self.library_section_uuid)?;
        entries.put(&self.hub)
    }
}

wire::model!(GetLibraryHubsMediaContainer);
