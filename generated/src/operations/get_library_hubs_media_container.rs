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

    /// Optional. The JSON key is `Hub` (says `wire.toml`).
    pub hub: Option<Vec<GetLibraryHubsHub>>,
}

impl wire::Model for GetLibraryHubsMediaContainer {
    const NAME: &'static str = "GetLibraryHubsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("allowSync", wire::BOOLEAN),
        wire::Field::Optional("identifier", wire::STRING),
        wire::Field::Optional("librarySectionID", wire::INTEGER),
        wire::Field::Optional("librarySectionTitle", wire::STRING),
        wire::Field::Optional("librarySectionUUID", wire::STRING),
        wire::Field::Optional("Hub", wire::shape::<Vec<GetLibraryHubsHub>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.allow_sync);
        to.put(&self.identifier);
        to.put(&self.library_section_id);
        to.put(&self.library_section_title);
        to.put(&self.library_section_uuid);
        to.put(&self.hub);
    }
}

wire::serde!(GetLibraryHubsMediaContainer);
