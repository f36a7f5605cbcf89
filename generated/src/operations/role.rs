// @generated from Models/Operations/Role.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Role.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Role {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `actor=126522`.
    pub filter: String,

    /// Required. Example: `Teller`.
    pub tag: String,

    /// Required. Example: `5d77683d85719b001f3a535e`.
    pub tag_key: String,

    /// Optional. Example: `Self - Judge`.
    pub role: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg`.
    pub thumb: Option<String>,
}

impl Role {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        id: i64,
        filter: impl Into<String>,
        tag: impl Into<String>,
        tag_key: impl Into<String>,
    ) -> Self {
        Self {
            id,
            filter: filter.into(),
            tag: tag.into(),
            tag_key: tag_key.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Role {
    const NAME: &'static str = "Role";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("filter", wire::STRING),
        wire::Field::Required("tag", wire::STRING),
        wire::Field::Required("tagKey", wire::STRING),
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

wire::serde!(Role);
