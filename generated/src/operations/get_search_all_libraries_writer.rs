// @generated from Models/Operations/GetSearchAllLibrariesWriter.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSearchAllLibrariesWriter.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchAllLibrariesWriter {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `Jamie P. Hanson`.
    pub tag: String,

    /// Optional. Example: `https://metadata-static.plex.tv/8/people/8d65fa96804802e08f2de09fe014408e.jpg`.
    pub thumb: Option<String>,
}

impl GetSearchAllLibrariesWriter {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetSearchAllLibrariesWriter {
    const NAME: &'static str = "GetSearchAllLibrariesWriter";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("tag", wire::STRING),
        wire::Field::Optional("thumb", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.tag),
            2 => value.read(&mut self.thumb),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.tag);
        to.put(&self.thumb);
    }
}

wire::serde!(GetSearchAllLibrariesWriter);
