// @generated from Models/Operations/GetWatchListResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Metadata;
use crate::wire;

/// Documented in `Models/Operations/GetWatchListResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetWatchListResponseBody {
    /// Optional.
    pub library_section_id: Option<String>,

    /// Optional.
    pub library_section_title: Option<String>,

    /// Optional.
    pub offset: Option<i64>,

    /// Optional.
    pub total_size: Option<i64>,

    /// Optional.
    pub identifier: Option<String>,

    /// Optional.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    pub metadata: Option<Vec<Metadata>>,
}

impl wire::Model for GetWatchListResponseBody {
    const NAME: &'static str = "GetWatchListResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("librarySectionID", wire::STRING),
        wire::Field::Optional("librarySectionTitle", wire::STRING),
        wire::Field::Optional("offset", wire::INTEGER),
        wire::Field::Optional("totalSize", wire::INTEGER),
        wire::Field::Optional("identifier", wire::STRING),
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("Metadata", wire::shape::<Vec<Metadata>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.library_section_id),
            1 => value.read(&mut self.library_section_title),
            2 => value.read(&mut self.offset),
            3 => value.read(&mut self.total_size),
            4 => value.read(&mut self.identifier),
            5 => value.read(&mut self.size),
            6 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.library_section_id);
        to.put(&self.library_section_title);
        to.put(&self.offset);
        to.put(&self.total_size);
        to.put(&self.identifier);
        to.put(&self.size);
        to.put(&self.metadata);
    }
}

wire::serde!(GetWatchListResponseBody);
