// @generated from Models/Operations/GetAllLibrariesDirectory.md: change the docs, not this file.

use crate::operations::{GetAllLibrariesLocation, GetAllLibrariesType, Hidden};
use crate::wire;

/// 21 fields; part of
/// [`GetAllLibrariesMediaContainer`](crate::operations::GetAllLibrariesMediaContainer).
#[derive(Default)]
pub struct GetAllLibrariesDirectory {
    /// Required. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: bool,

    /// Required. Example: `/:/resources/show-fanart.jpg`.
    pub art: String,

    /// Required. Example: `/library/sections/1/composite/1743824484`.
    pub composite: String,

    /// Required. Example: `true`.
    pub filters: bool,

    /// Required. Example: `true`.
    pub refreshing: bool,

    /// Required. Example: `/:/resources/show.png`.
    pub thumb: String,

    /// Required. Example: `1`.
    pub key: String,

    /// Required. Example: `movie`.
    pub r#type: GetAllLibrariesType,

    /// Required. Example: `Movies`.
    pub title: String,

    /// Required. Example: `tv.plex.agents.movie`.
    pub agent: String,

    /// Required. Example: `Plex Movie`.
    pub scanner: String,

    /// Required. Example: `en-US`.
    pub language: String,

    /// Required. Example: `e69655a2-ef48-4aba-bb19-01e7d3cc34d6`.
    pub uuid: String,

    /// Required. Example: `1556281940`.
    #[doc(alias = "updatedAt")]
    pub updated_at: i64,

    /// Optional. Example: `1556281940`.
    #[doc(alias = "createdAt")]
    pub created_at: Option<i64>,

    /// Required. Example: `1556281940`.
    #[doc(alias = "scannedAt")]
    pub scanned_at: i64,

    /// Required. Example: `true`.
    pub content: bool,

    /// Required. Example: `true`.
    pub directory: bool,

    /// Required. Example: `9173960`.
    #[doc(alias = "contentChangedAt")]
    pub content_changed_at: i64,

    /// Optional. Example: `1`.
    pub hidden: Option<Hidden>,

    /// Required. The JSON key is `Location` (says `wire.toml`).
    #[doc(alias = "Location")]
    pub location: Vec<GetAllLibrariesLocation>,
}

impl wire::Model for GetAllLibrariesDirectory {
    const OBJECT: wire::Object = wire::Object::of(
        "GetAllLibrariesDirectory",
        &[
            wire::Field::Required("allowSync", wire::BOOLEAN),
            wire::Field::Required("art", wire::STRING),
            wire::Field::Required("composite", wire::STRING),
            wire::Field::Required("filters", wire::BOOLEAN),
            wire::Field::Required("refreshing", wire::BOOLEAN),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("type", wire::shape::<GetAllLibrariesType>()),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("agent", wire::STRING),
            wire::Field::Required("scanner", wire::STRING),
            wire::Field::Required("language", wire::STRING),
            wire::Field::Required("uuid", wire::STRING),
            wire::Field::Required("updatedAt", wire::INTEGER),
            wire::Field::Optional("createdAt", wire::INTEGER),
            wire::Field::Required("scannedAt", wire::INTEGER),
            wire::Field::Required("content", wire::BOOLEAN),
            wire::Field::Required("directory", wire::BOOLEAN),
            wire::Field::Required("contentChangedAt", wire::INTEGER),
            wire::Field::Optional("hidden", wire::shape::<Hidden>()),
            wire::Field::Required(
                "Location",
                wire::shape::<Vec<GetAllLibrariesLocation>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.allow_sync,
                    &mut self.art,
                    &mut self.composite,
                    &mut self.filters,
                    &mut self.refreshing,
                    &mut self.thumb,
                ),
                (
                    &mut self.key,
                    &mut self.r#type,
                    &mut self.title,
                    &mut self.agent,
                    &mut self.scanner,
                    &mut self.language,
                ),
                (
                    &mut self.uuid,
                    &mut self.updated_at,
                    &mut self.created_at,
                    &mut self.scanned_at,
                    &mut self.content,
                    &mut self.directory,
                ),
                (&mut self.content_changed_at, &mut self.hidden, &mut self.location),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.allow_sync,
                &self.art,
                &self.composite,
                &self.filters,
                &self.refreshing,
                &self.thumb,
            ),
            (
                &self.key,
                &self.r#type,
                &self.title,
                &self.agent,
                &self.scanner,
                &self.language,
            ),
            (
                &self.uuid,
                &self.updated_at,
                &self.created_at,
                &self.scanned_at,
                &self.content,
                &self.directory,
            ),
            (&self.content_changed_at, &self.hidden, &self.location),
        ))
    }
}

wire::model!(GetAllLibrariesDirectory);

impl Eq for GetAllLibrariesDirectory {}
