// @generated from Models/Operations/GetRecentlyAddedField.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedField.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedField {
    /// Required. Example: `show.title`.
    pub key: String,

    /// Required. Example: `Show Title`.
    pub title: String,

    /// Required. Example: `string`.
    pub r#type: String,

    /// Optional. Example: `rating`.
    pub sub_type: Option<String>,
}

impl GetRecentlyAddedField {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        title: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
            r#type: r#type.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetRecentlyAddedField {
    const NAME: &'static str = "GetRecentlyAddedField";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("key", wire::STRING),
        wire::Field::Required("title", wire::STRING),
        wire::Field::Required("type", wire::STRING),
        wire::Field::Optional("subType", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.r#type),
            3 => value.read(&mut self.sub_type),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.title);
        to.put(&self.r#type);
        to.put(&self.sub_type);
    }
}

wire::serde!(GetRecentlyAddedField);
