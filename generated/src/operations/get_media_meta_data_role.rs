// @generated from Models/Operations/GetMediaMetaDataRole.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataRole.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataRole {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `Teller`.
    pub tag: String,

    /// Optional. Example: `Self - Judge`.
    pub role: Option<String>,

    /// Required. Example: `actor=126522`.
    pub filter: String,

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0].Role[0]`).
    /// Example: `5d77683d85719b001f3a535e`.
    pub tag_key: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg`.
    pub thumb: Option<String>,
}

impl GetMediaMetaDataRole {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>, filter: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            filter: filter.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetMediaMetaDataRole {
    const NAME: &'static str = "GetMediaMetaDataRole";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("tag", wire::STRING),
        wire::Field::Optional("role", wire::STRING),
        wire::Field::Required("filter", wire::STRING),
        wire::Field::Optional("tagKey", wire::STRING),
        wire::Field::Optional("thumb", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.tag),
            2 => value.read(&mut self.role),
            3 => value.read(&mut self.filter),
            4 => value.read(&mut self.tag_key),
            5 => value.read(&mut self.thumb),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.tag);
        to.put(&self.role);
        to.put(&self.filter);
        to.put(&self.tag_key);
        to.put(&self.thumb);
    }
}

wire::serde!(GetMediaMetaDataRole);
