// @generated from Models/Operations/GetAllLibrariesDirectory.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetAllLibrariesLocation, GetAllLibrariesType, Hidden};
use crate::wire;

/// Documented in `Models/Operations/GetAllLibrariesDirectory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAllLibrariesDirectory {
    /// Required. Example: `false`.
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
    pub updated_at: i64,

    /// Optional. Example: `1556281940`.
    pub created_at: Option<i64>,

    /// Required. Example: `1556281940`.
    pub scanned_at: i64,

    /// Required. Example: `true`.
    pub content: bool,

    /// Required. Example: `true`.
    pub directory: bool,

    /// Required. Example: `9173960`.
    pub content_changed_at: i64,

    /// Optional. Example: `1`.
    pub hidden: Option<Hidden>,

    /// Required. The JSON key is `Location` (says `wire.toml`).
    pub location: Vec<GetAllLibrariesLocation>,
}

impl wire::Model for GetAllLibrariesDirectory {
    const NAME: &'static str = "GetAllLibrariesDirectory";
    const FIELDS: &'static [wire::Field] = &[
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
        wire::Field::Required("Location", wire::shape::<Vec<GetAllLibrariesLocation>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.allow_sync),
            1 => value.read(&mut self.art),
            2 => value.read(&mut self.composite),
            3 => value.read(&mut self.filters),
            4 => value.read(&mut self.refreshing),
            5 => value.read(&mut self.thumb),
            6 => value.read(&mut self.key),
            7 => value.read(&mut self.r#type),
            8 => value.read(&mut self.title),
            9 => value.read(&mut self.agent),
            10 => value.read(&mut self.scanner),
            11 => value.read(&mut self.language),
            12 => value.read(&mut self.uuid),
            13 => value.read(&mut self.updated_at),
            14 => value.read(&mut self.created_at),
            15 => value.read(&mut self.scanned_at),
            16 => value.read(&mut self.content),
            17 => value.read(&mut self.directory),
            18 => value.read(&mut self.content_changed_at),
            19 => value.read(&mut self.hidden),
            20 => value.read(&mut self.location),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.allow_sync);
        to.put(&self.art);
        to.put(&self.composite);
        to.put(&self.filters);
        to.put(&self.refreshing);
        to.put(&self.thumb);
        to.put(&self.key);
        to.put(&self.r#type);
        to.put(&self.title);
        to.put(&self.agent);
        to.put(&self.scanner);
        to.put(&self.language);
        to.put(&self.uuid);
        to.put(&self.updated_at);
        to.put(&self.created_at);
        to.put(&self.scanned_at);
        to.put(&self.content);
        to.put(&self.directory);
        to.put(&self.content_changed_at);
        to.put(&self.hidden);
        to.put(&self.location);
    }
}

wire::serde!(GetAllLibrariesDirectory);
