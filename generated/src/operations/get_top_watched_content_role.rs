// @generated from Models/Operations/GetTopWatchedContentRole.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentRole.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentRole {
    /// Optional. Example: `220`.
    pub id: Option<i64>,

    /// Optional. Example: `actor=220`.
    pub filter: Option<String>,

    /// Optional. Example: `Dennis Keiffer`.
    pub tag: Option<String>,

    /// Optional. Example: `5d77683554f42c001f8c4708`.
    pub tag_key: Option<String>,

    /// Optional. Example: `Bar Guy (uncredited)`.
    pub role: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/6/people/648e9a7ea1d537bccfcd7615134b78ce.jpg`.
    pub thumb: Option<String>,
}

impl wire::Model for GetTopWatchedContentRole {
    const NAME: &'static str = "GetTopWatchedContentRole";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::INTEGER),
        wire::Field::Optional("filter", wire::STRING),
        wire::Field::Optional("tag", wire::STRING),
        wire::Field::Optional("tagKey", wire::STRING),
        wire::Field::Optional("role", wire::STRING),
        wire::Field::Optional("thumb", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.filter),
            2 => value.read(&mut self.tag),
            3 => value.read(&mut self.tag_key),
            4 => value.read(&mut self.role),
            5 => value.read(&mut self.thumb),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.filter);
        to.put(&self.tag);
        to.put(&self.tag_key);
        to.put(&self.role);
        to.put(&self.thumb);
    }
}

wire::serde!(GetTopWatchedContentRole);
