// @generated from Models/Operations/GetLibraryHubsMediaContainer.md: change the docs, not this file.

use crate::operations::GetLibraryHubsHub;
use crate::wire;

/// 7 fields; part of
/// [`GetLibraryHubsResponseBody`](crate::operations::GetLibraryHubsResponseBody).
#[derive(Default)]
pub struct GetLibraryHubsMediaContainer {
    /// Optional. Example: `7`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    #[doc(alias = "allowSync")]
    pub allow_sync: Option<bool>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<i64>,

    /// Optional. Example: `Movies`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional. Example: `322a231a-b7f7-49f5-920f-14c61199cd30`.
    #[doc(alias = "librarySectionUUID")]
    pub library_section_uuid: Option<String>,

    /// Optional. The JSON key is `Hub` (says `wire.toml`).
    #[doc(alias = "Hub")]
    pub hub: Option<Vec<GetLibraryHubsHub>>,
}

impl wire::Model for GetLibraryHubsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryHubsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("allowSync", wire::BOOLEAN),
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionUUID", wire::STRING),
            wire::Field::Optional("Hub", wire::shape::<Vec<GetLibraryHubsHub>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.size,
                    &mut self.allow_sync,
                    &mut self.identifier,
                    &mut self.library_section_id,
                    &mut self.library_section_title,
                    &mut self.library_section_uuid,
                ),
                (&mut self.hub,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.size,
                &self.allow_sync,
                &self.identifier,
                &self.library_section_id,
                &self.library_section_title,
                &self.library_section_uuid,
            ),
            (&self.hub,),
        ))
    }
}

wire::model!(GetLibraryHubsMediaContainer);
